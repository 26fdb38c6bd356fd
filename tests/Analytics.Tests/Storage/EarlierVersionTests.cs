using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using SdgInsights.Domain;

namespace SdgInsights.Analytics.Tests;

public sealed class EarlierVersionTests : IDisposable
{
    private const string Document = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
    private const string BeforeListsWereReadWhole = "20261126015811_GroupsAndAddressees";
    private const string BeforeDoubt = "20261126081031_ListsReadWhole";

    private readonly string folder = Directory.CreateTempSubdirectory("sdginsights-earlier-").FullName;

    private string File => Path.Combine(folder, "insights.db");

    [Fact]
    public void Facts_that_an_earlier_version_stored_item_by_item_stay()
    {
        MakeEarlierStore(
            BeforeListsWereReadWhole,
            $"INSERT INTO documents VALUES ('{Document}', 'a.txt', 'text/plain', 'th', '2026-11-20T00:00:00.0000000+00:00', 'เวทีริมน้ำ มีคนมา 30 คน')",
            $"""
            INSERT INTO activities (activity_key, document_hash, position, title, event_type, is_reviewed, event_key, resolutions_count, report_rank)
            VALUES ('{Document}:1', '{Document}', 1, 'เวทีริมน้ำ', 'other', 0, '{Document}:1', 1, 0)
            """,
            $"INSERT INTO evidence VALUES ('{Document}:1', 1, 'venue', 4, 10, 'ริมน้ำ'), ('{Document}:1', 0, 'title', 0, 10, 'เวทีริมน้ำ')",
            $"INSERT INTO field_confidence VALUES ('{Document}:1', 0, 'venue', 0.1, 'late', 1)",
            $"INSERT INTO sdg_assignments VALUES ('{Document}:1', 0, '{Document}', '{Document}:1', NULL, 6, NULL, 0.7, 'model')",
            $"INSERT INTO sdg_terms VALUES ('{Document}:1', 0, 0, 'น้ำ', 7, 10, 0.30000000000000004)");
        using var store = SqliteInsightsStore.Open(File, TestReference.World).Value!;
        var activity = Assert.Single(store.Read("1.0", "linear 1").Activities).Activity;
        Assert.Equal([new("title", new(0, 10), "เวทีริมน้ำ"), new Evidence("venue", new(4, 10), "ริมน้ำ")], activity.Evidence);
        Assert.Equal([new("venue", 0.1, ConfidenceSign.Late, NeedsReview: true)], activity.Confidence);
        Assert.Equal([new("น้ำ", new(7, 10), 0.1 + 0.2)], Assert.Single(activity.Sdgs).Terms);
    }

    [Fact]
    public void What_an_earlier_version_took_for_an_event_is_not_in_doubt()
    {
        MakeEarlierStore(
            BeforeDoubt,
            $"INSERT INTO documents VALUES ('{Document}', 'a.txt', 'text/plain', 'th', '2026-11-20T00:00:00.0000000+00:00', 'เวทีริมน้ำ มีคนมา 30 คน')",
            $"""
            INSERT INTO activities (activity_key, document_hash, position, title, event_type, participants, participants_qualifier, participants_scope, is_reviewed, event_key, resolutions_count, report_rank)
            VALUES ('{Document}:1', '{Document}', 1, 'เวทีริมน้ำ', 'other', 30, 'exact', 'this_activity', 0, '{Document}:1', 1, 2)
            """,
            $"INSERT INTO activity_readings VALUES ('{Document}:1', '[]', '[]')");
        using var store = SqliteInsightsStore.Open(File, TestReference.World).Value!;
        var activity = Assert.Single(store.Read("1.0", "linear 1").Activities);
        Assert.Equal((null, false, 2), (activity.HeldBack, activity.IsInDoubt, activity.Rank));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private void MakeEarlierStore(string migration, params string[] rows)
    {
        using var context = new InsightsContext(new DbContextOptionsBuilder<InsightsContext>().UseSqlite($"Data Source={File};Pooling=False").Options);
        context.GetService<IMigrator>().Migrate(migration);
        foreach (var sql in rows)
            context.Database.ExecuteSqlRaw(sql);
    }
}
