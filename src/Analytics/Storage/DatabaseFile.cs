using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SdgInsights.Domain;

namespace SdgInsights.Analytics;

/// <summary>The SQLite file of a store: opening it, and bringing its tables up to date.</summary>
internal static class DatabaseFile
{
    /// <summary>How long a statement waits, in seconds, for another process that is writing.</summary>
    private const int BusyTimeout = 30;

    /// <summary>Memory for pages, in KiB: all that a batch of documents writes, so that no page is written twice or read back.</summary>
    private const int CacheSize = 16 * 1024;

    /// <summary>Pages of the log after which they go into the file; keys are hashes, and the same pages come again with every batch.</summary>
    private const int CheckpointAt = 8000;

    /// <exception cref="SqliteException">The file cannot be opened or is no database.</exception>
    public static SqliteConnection Connect(string path)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            ForeignKeys = true,
            DefaultTimeout = BusyTimeout,
            // A pooled connection would keep the file open after the store is closed.
            Pooling = false,
        }.ToString());
        try
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = string.Create(CultureInfo.InvariantCulture, $"PRAGMA journal_mode = WAL; PRAGMA busy_timeout = {BusyTimeout * 1000}; PRAGMA cache_size = -{CacheSize}; PRAGMA wal_autocheckpoint = {CheckpointAt}");
            command.ExecuteNonQuery();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <returns>Why the file cannot be used; null where its tables are up to date now.</returns>
    public static Problem? Migrate(string path, InsightsContext context)
    {
        var applied = context.Database.GetAppliedMigrations().ToList();
        var known = context.Database.GetMigrations().ToList();
        var unknown = applied.Except(known).FirstOrDefault();
        if (unknown is not null)
            return Unusable(path, $"tables of a later version ({unknown})", "a database of this version or an earlier one");
        if (applied.Count == 0 && context.Database.SqlQuery<string>($"SELECT name AS Value FROM sqlite_master").Any())
            return Unusable(path, "a database of another program", "one of ours, or no file");
        if (applied.Count < known.Count)
            context.Database.Migrate();
        return null;
    }

    public static Problem Unusable(string path, string found, string expected) =>
        new(Path.GetFileName(path), "", "", found, expected);
}
