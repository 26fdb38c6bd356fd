using Microsoft.Data.Sqlite;
using SdgInsights.Domain;

namespace SdgInsights.Analytics.Tests;

public class StoreTests
{
    private static readonly ReadDocument Report = Some.Document(
        "รายงาน.txt",
        Some.Activity(people: 79) with
        {
            Countries = ["KH", "LA", "VN", "MM", "TH"],
            Resolutions = [Some.Resolution("ข้อเสนอ", 5, 16)],
            Sdgs = [Some.Sdg(17)],
        });

    [Fact]
    public void Tells_what_it_loaded()
    {
        using var temporary = new TemporaryStore();
        var summary = temporary.Store.Load([Report, Some.Document("ไม่มีกิจกรรม.txt"), Report]);
        Assert.Equal(new LoadSummary(2, 1, 1, 1, 1), summary);
        Assert.True(temporary.Store.Contains(Report.Document.Id));
        Assert.False(temporary.Store.Contains(Some.Document("อื่น").Document.Id));
        Assert.Null(temporary.Store.TextOf(Some.Document("อื่น").Document.Id));
    }

    [Fact]
    public void Loading_the_same_bytes_again_changes_nothing_whatever_they_are_called()
    {
        using var temporary = new TemporaryStore(Report);
        var before = temporary.Dump();
        var renamed = Report with { Document = Report.Document with { Name = "copy.txt", RetrievedAt = Some.Retrieved.AddDays(1) }, Activities = [] };
        Assert.Equal(new LoadSummary(0, 2, 0, 0, 0), temporary.Store.Load([Report, renamed]));
        Assert.Equal(before, temporary.Dump());
    }

    [Fact]
    public void Loads_all_of_a_batch_or_nothing()
    {
        using var temporary = new TemporaryStore(Report);
        var before = temporary.Dump();
        var broken = Some.Document("broken", Some.Activity(people: 10) with { Parts = [Some.Registered(11)] });
        Assert.Throws<ArgumentException>(() => temporary.Store.Load([Some.Document("good", Some.Activity(people: 5)), broken]));
        Assert.Equal(before, temporary.Dump());
    }

    [Fact]
    public void Goes_on_after_a_batch_that_failed()
    {
        using var temporary = new TemporaryStore();
        var broken = Some.Document("broken", Some.Activity(people: 10) with { Parts = [Some.Registered(11)] });
        Assert.Throws<ArgumentException>(() => temporary.Store.Load([broken]));
        temporary.Store.Load([Report]);
        Assert.Single(temporary.Read().Activities);
    }

    [Fact]
    public void Opening_again_finds_everything_and_writes_nothing()
    {
        using var temporary = new TemporaryStore(Report);
        var before = temporary.Dump();
        temporary.Reopen();
        Assert.Equal(before, temporary.Dump());
        Assert.True(temporary.Store.Contains(Report.Document.Id));
    }

    [Fact]
    public void Replaces_reference_data_that_have_changed()
    {
        using var temporary = new TemporaryStore(Report);
        var before = temporary.Read();
        temporary.Reopen(TestReference.With([.. TestReference.Groupings().Take(1)]));
        var after = temporary.Read();
        Assert.Equal(["ASEAN", "MEKONG5"], before.Measures["by-grouping"].Rows.Select(r => r.Keys[0]));
        Assert.Equal(["ASEAN"], after.Measures["by-grouping"].Rows.Select(r => r.Keys[0]));
        Assert.NotEqual(before.Version.Id, after.Version.Id);
    }

    [Fact]
    public void Lets_others_read_while_it_writes_and_enforces_references()
    {
        using var temporary = new TemporaryStore();
        Assert.Equal(["wal"], temporary.Query("PRAGMA journal_mode"));
        using var connection = DatabaseFile.Connect(temporary.Path);
        using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO activity_organisers VALUES ('no such activity', 0, 'ใคร')";
        Assert.Contains("FOREIGN KEY", Assert.Throws<SqliteException>(() => command.ExecuteNonQuery()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Waits_for_another_process_that_is_writing()
    {
        using var temporary = new TemporaryStore();
        using var other = DatabaseFile.Connect(temporary.Path);
        var writing = other.BeginTransaction();
        var load = Task.Run(() => temporary.Store.Load([Report]));
        Assert.NotSame(load, await Task.WhenAny(load, Task.Delay(300)));
        writing.Rollback();
        Assert.Equal(1, (await load).Documents);
    }

    [Fact]
    public void Two_open_stores_see_what_the_other_has_loaded()
    {
        using var temporary = new TemporaryStore();
        using var other = SqliteInsightsStore.Open(temporary.Path, TestReference.World).Value!;
        temporary.Store.Load([Report]);
        Assert.Equal(new LoadSummary(0, 1, 0, 0, 0), other.Load([Report]));
    }

    [Fact]
    public void Removing_a_document_leaves_nothing_of_it_behind()
    {
        using var temporary = new TemporaryStore();
        var before = temporary.Dump();
        temporary.Store.Load([Report]);
        temporary.Query("PRAGMA foreign_keys = ON; DELETE FROM documents");
        Assert.Equal(before, temporary.Dump());
    }
}
