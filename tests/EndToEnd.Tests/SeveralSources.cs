using System.Text.Json;

namespace SdgInsights.EndToEnd.Tests;

/// <summary>One meeting in minutes, on a news page and in a second text: one activity, its conflicts shown, a reviewer's word kept.</summary>
public sealed class SeveralSources
{
    private const string Minutes = "รายงานการประชุมเวทีภาคประชาสังคมเพื่อแม่น้ำโขง ครั้งที่ 3\n\nวันที่ 5 มิถุนายน 2566 ณ โรงแรมริมโขง จังหวัดหนองคาย\n\nมีผู้เข้าร่วมประชุมจำนวน 64 คน จาก 12 องค์กร\n";
    private const string News = "<html><head><title>เวที</title></head><body><article><h1>รายงานการประชุมเวทีภาคประชาสังคมเพื่อแม่น้ำโขง ครั้งที่ 3</h1><p>เมื่อวันที่ 5 มิถุนายน 2566 ณ โรงแรมริมโขง จังหวัดหนองคาย มีการประชุมเวทีภาคประชาสังคม มีผู้เข้าร่วมประมาณ 70 คน</p></article></body></html>";
    private const string Letter = "สรุปการหารือเรื่องน้ำ\n\nวันที่ 6 มิถุนายน 2566 มีการประชุมหารือเรื่องการจัดการน้ำ มีผู้เข้าร่วมประชุมจำนวน 30 คน\n";

    [Fact]
    public void A_conflict_of_figures_is_shown_with_both_sources_and_the_rule()
    {
        using var folder = Loaded();
        Cli.Run("report", "--db", folder.File("store.db"), "--out", folder.File("out"));
        var rows = File.ReadAllLines(folder.File("out/tables/merged_fields.csv"));
        Assert.Single(rows, r => r.Contains(",participants_total,64,", StringComparison.Ordinal) && r.Contains(",70,", StringComparison.Ordinal) && r.Contains(",exact,", StringComparison.Ordinal));
        Assert.Contains(File.ReadAllLines(folder.File("out/tables/by-year.csv")), r => r.StartsWith("2023,2023,2566,2,2,94,", StringComparison.Ordinal));
    }

    [Fact]
    public void A_reviewer_joins_and_parts_reports_and_both_are_kept()
    {
        using var folder = Loaded();
        var database = folder.File("store.db");
        var merged = JsonDocument.Parse(Assert.Single(Cli.Run("merges", "--db", database).Lines)).RootElement;
        Assert.Equal(["minutes.txt", "news.html"], merged.GetProperty("reports").EnumerateArray().Select(r => r.GetProperty("source").GetString()));
        var (main, other) = (merged.GetProperty("event").GetString()!, merged.GetProperty("reports")[1].GetProperty("activity").GetString()!);
        var noted = Cli.Run("not-same", main, other, "--db", database, "--by", "สุดา", "--why", "คนละเวที");
        Assert.Equal(0, noted.Code);
        Assert.Contains("two activities", noted.Error, StringComparison.Ordinal);
        var decision = JsonDocument.Parse(Assert.Single(Cli.Run("merges", "--db", database).Lines)).RootElement;
        Assert.Equal(("not_same", "สุดา", "คนละเวที"), (decision.GetProperty("decision").GetString(), decision.GetProperty("who").GetString(), decision.GetProperty("why").GetString()));
        Assert.Equal(0, Cli.Run("undecide", other, main, "--db", database, "--by", "สุดา", "--why", "อ่านผิด").Code);
        Assert.Equal(3, Cli.Run("merges", "--db", database).Lines.Count);
    }

    [Theory]
    [InlineData("same")]
    [InlineData("not-same")]
    [InlineData("undecide")]
    public void A_key_that_is_no_activity_is_named(string command)
    {
        using var folder = Loaded();
        var outcome = Cli.Run(command, "0123456789ab-1", "0123456789ab-2", "--db", folder.File("store.db"), "--why", "-");
        Assert.Equal(3, outcome.Code);
        Assert.Contains("0123456789ab-1: found no such activity; expected a key", outcome.Error, StringComparison.Ordinal);
    }

    private static TemporaryFolder Loaded()
    {
        var folder = new TemporaryFolder();
        Cli.Run("ingest", folder.Write("minutes.txt", Minutes), folder.Write("news.html", News), folder.Write("letter.txt", Letter), "--db", folder.File("store.db"));
        return folder;
    }
}
