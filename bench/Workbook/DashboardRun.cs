using Microsoft.Data.Sqlite;
using SdgInsights.Analytics;
using SdgInsights.Domain;
using SdgInsights.Ingest;
using SdgInsights.Reports;

namespace SdgInsights.Bench;

/// <summary>The whole workbook from a large store, beside the least that a program can do with its rows.</summary>
internal static class DashboardRun
{
    /// <summary>As many documents as the program stores in one transaction.</summary>
    private const int BatchSize = 200;

    public static void Fill(string database, int activities, int parts)
    {
        File.Delete(database);
        using var store = Open(database, out var reference);
        foreach (var batch in BenchDocuments.All(activities, parts, reference).Chunk(BatchSize))
            store.Load(batch);
    }

    /// <summary>Every column of every row.</summary>
    public static void Select(string database)
    {
        using var connection = new SqliteConnection($"Data Source={database};Mode=ReadOnly");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT * FROM participation";
        using var reader = command.ExecuteReader();
        var values = new object[reader.FieldCount];
        while (reader.Read())
            reader.GetValues(values);
    }

    public static void Write(string database, string file)
    {
        using var store = Open(database, out var reference);
        using var to = File.Create(file);
        ReportWriter.WriteWorkbook(store.Read("bench", "bench"), reference, Language.Thai, to);
    }

    private static SqliteInsightsStore Open(string database, out ReferenceData reference)
    {
        reference = ReferenceFiles.Load("seeds/reference");
        return SqliteInsightsStore.Open(database, reference).Value ?? throw new InvalidOperationException($"{database} cannot be opened");
    }
}
