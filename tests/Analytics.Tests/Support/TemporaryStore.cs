using System.Globalization;
using Microsoft.Data.Sqlite;
using SdgInsights.Domain;

namespace SdgInsights.Analytics.Tests;

/// <summary>A store in a file of its own, which goes with it.</summary>
internal sealed class TemporaryStore : IDisposable
{
    /// <summary>Making the tables takes ten times as long as copying them.</summary>
    private static readonly Lazy<byte[]> Empty = new(MakeEmpty);

    private readonly string folder = Directory.CreateTempSubdirectory("sdginsights-store-").FullName;
    private SqliteInsightsStore store;

    public TemporaryStore(params ReadDocument[] documents)
    {
        File.WriteAllBytes(Path, Empty.Value);
        store = Open(Path, TestReference.World);
        if (documents.Length > 0)
            store.Load(documents);
    }

    public string Path => System.IO.Path.Combine(folder, "insights.db");

    public SqliteInsightsStore Store => store;

    public Dataset Read() => store.Read("1.0", "linear 1");

    public void Reopen(ReferenceData? reference = null)
    {
        store.Dispose();
        store = Open(Path, reference ?? TestReference.World);
    }

    /// <summary>Everything in the file: definitions, and every row of every table in the order in which it lies.</summary>
    public IReadOnlyList<string> Dump()
    {
        var schema = Query("SELECT name, type, sql FROM sqlite_master ORDER BY name");
        var tables = Query("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name");
        return [.. schema, .. tables.SelectMany(t => Query($"SELECT '{t}', * FROM \"{t}\""))];
    }

    /// <summary>Rows of an SQL statement, their columns joined by a bar.</summary>
    public IReadOnlyList<string> Query(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture))));
        return rows;
    }

    public void Dispose()
    {
        store.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private static SqliteInsightsStore Open(string path, ReferenceData reference)
    {
        var opened = SqliteInsightsStore.Open(path, reference);
        Assert.True(opened.Ok, opened.Problem?.ToString());
        return opened.Value;
    }

    private static byte[] MakeEmpty()
    {
        var folder = Directory.CreateTempSubdirectory("sdginsights-empty-").FullName;
        var path = System.IO.Path.Combine(folder, "insights.db");
        Open(path, TestReference.World).Dispose();
        var content = File.ReadAllBytes(path);
        Directory.Delete(folder, recursive: true);
        return content;
    }
}
