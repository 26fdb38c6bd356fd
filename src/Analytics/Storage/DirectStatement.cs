using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace SdgInsights.Analytics;

/// <summary>
/// A prepared statement that binds straight to SQLite, for what runs for every row of a load: a command object costs as much again as
/// the insert. Runs in whatever transaction the connection has open.
/// </summary>
internal sealed class DirectStatement : IDisposable
{
    private readonly sqlite3 database;
    private readonly sqlite3_stmt statement;
    private byte[] utf8 = new byte[4096];

    public DirectStatement(SqliteConnection connection, string sql)
    {
        database = connection.Handle!;
        Check(raw.sqlite3_prepare_v2(database, sql, out statement));
    }

    /// <param name="column">From 1.</param>
    /// <param name="value">Text, a whole number, a truth value, a real number, bytes, or null.</param>
    public void Bind(int column, object? value) => Check(value switch
    {
        null => raw.sqlite3_bind_null(statement, column),
        // An empty span is bound as null.
        "" => raw.sqlite3_bind_text(statement, column, ""),
        string text => raw.sqlite3_bind_text(statement, column, Utf8(text)),
        int number => raw.sqlite3_bind_int(statement, column, number),
        bool flag => raw.sqlite3_bind_int(statement, column, flag ? 1 : 0),
        double number => raw.sqlite3_bind_double(statement, column, number),
        byte[] bytes => raw.sqlite3_bind_blob(statement, column, bytes),
        _ => throw new NotSupportedException($"a column of {value.GetType().Name}"),
    });

    /// <returns>Whether the statement gives a row.</returns>
    /// <exception cref="SqliteException">A constraint is broken, or the file cannot be written.</exception>
    public bool Run()
    {
        var result = raw.sqlite3_step(statement);
        // Before the reset, which makes another message of it.
        if (result is not (raw.SQLITE_DONE or raw.SQLITE_ROW))
            Check(result);
        raw.sqlite3_reset(statement);
        return result == raw.SQLITE_ROW;
    }

    public void Dispose() => statement.Dispose();

    /// <summary>Text ends at U+0000 when SQLite's is read back; like half a surrogate pair, it becomes U+FFFD, so that no offset moves.</summary>
    private ReadOnlySpan<byte> Utf8(string text)
    {
        text = text.Replace('\0', '\uFFFD');
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (utf8.Length < most)
            utf8 = new byte[most];
        return utf8.AsSpan(0, Encoding.UTF8.GetBytes(text, utf8));
    }

    private void Check(int result) => SqliteException.ThrowExceptionForRC(result, database);
}
