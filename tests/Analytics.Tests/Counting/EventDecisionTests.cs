using SdgInsights.Domain;

namespace SdgInsights.Analytics.Tests;

/// <summary>What a reviewer says of two reports goes before the rule, and can be taken back.</summary>
public sealed class EventDecisionTests : IDisposable
{
    private const string Title = "เวทีรับฟังความคิดเห็นภาคประชาสังคมลุ่มน้ำโขง";

    private static readonly ReadDocument Minutes = Some.Document("รายงานการประชุม", Some.Activity(Title, people: 79));
    private static readonly ReadDocument News = Some.Document("news", Some.Activity(Title, people: 80, qualifier: HeadCountQualifier.About));
    private static readonly ReadDocument NextDay = Some.Document("the day after", Some.Activity("Civil society met", "2018-02-08", 60, HeadCountQualifier.About));
    private static readonly ReadDocument Undated = Some.Document("ภาพข่าว", Some.Activity("ภาพบรรยากาศ", null, 50, HeadCountQualifier.AtLeast));

    private readonly TemporaryStore temporary = new(Minutes, News, NextDay, Undated);

    [Fact]
    public void Two_reports_that_the_rule_keeps_apart_become_one_event()
    {
        Assert.Equal(["2018: 2 (2), 139 (60)", "not_stated: 1 (1), 50 (50)"], ByYear());
        Assert.Null(Decide(Minutes, EventDecisionKind.Same, NextDay));
        Assert.Null(Decide(Undated, EventDecisionKind.Same, NextDay));
        Assert.Equal(["2018: 1 (1), 79 (0)"], ByYear());
    }

    [Fact]
    public void Two_reports_that_the_rule_takes_for_one_become_two_events()
    {
        Assert.Null(Decide(News, EventDecisionKind.NotSame, Minutes));
        Assert.Equal(["2018: 3 (3), 219 (140)", "not_stated: 1 (1), 50 (50)"], ByYear());
    }

    [Theory]
    [InlineData(EventDecisionKind.Same)]
    [InlineData(EventDecisionKind.NotSame)]
    public void A_decision_that_is_withdrawn_leaves_the_rule_as_it_was(EventDecisionKind kind)
    {
        var other = kind is EventDecisionKind.Same ? Undated : News;
        var before = Records();
        Assert.Null(Decide(Minutes, kind, other));
        Assert.NotEqual(before, Records());
        Assert.Null(Decide(other, EventDecisionKind.Withdrawn, Minutes));
        Assert.Equal(before, Records());
    }

    [Fact]
    public void The_last_of_several_decisions_stands_and_all_are_kept_with_who_when_and_why()
    {
        Decide(Minutes, EventDecisionKind.Same, NextDay);
        Decide(NextDay, EventDecisionKind.NotSame, Minutes);
        Assert.Equal(["2018: 2 (2), 139 (60)", "not_stated: 1 (1), 50 (50)"], ByYear());
        Assert.Equal(
            [new(Key(Minutes), Key(NextDay), EventDecisionKind.Same, "ผู้ตรวจ", Some.Retrieved, "อ่านแล้ว"), new(Key(NextDay), Key(Minutes), EventDecisionKind.NotSame, "ผู้ตรวจ", Some.Retrieved, "อ่านแล้ว")],
            temporary.Read().Decisions);
    }

    [Fact]
    public void A_decision_holds_for_what_is_loaded_later()
    {
        Decide(Minutes, EventDecisionKind.Same, NextDay);
        temporary.Store.Load([Some.Document("ทะเบียน", Some.Activity("Civil society met", "2018-02-08") with { Parts = [Some.Registered(77)] })]);
        Assert.Equal(["2018: 1 (1), 77 (0)", "not_stated: 1 (1), 50 (50)"], ByYear());
    }

    [Fact]
    public void What_is_the_same_as_a_third_cannot_be_kept_apart()
    {
        Decide(Minutes, EventDecisionKind.Same, NextDay);
        Decide(NextDay, EventDecisionKind.Same, Undated);
        var before = temporary.Dump();
        var problem = Decide(Undated, EventDecisionKind.NotSame, Minutes)!;
        Assert.Contains("make them the same", problem.Found, StringComparison.Ordinal);
        Assert.Equal(before, temporary.Dump());
    }

    [Fact]
    public void Says_what_it_cannot_decide_on()
    {
        Assert.Equal(("feedfeedfeed-1", "no such activity"), Found(new("feedfeedfeed-1", Key(News), EventDecisionKind.Same, "ก", Some.Retrieved, "")));
        Assert.Equal((Key(News), "one activity given twice"), Found(new(Key(News), Key(News), EventDecisionKind.Same, "ก", Some.Retrieved, "")));
        Assert.Equal((Key(News), $"no decision on it and {Key(Minutes)}"), Found(new(Key(News), Key(Minutes), EventDecisionKind.Withdrawn, "ก", Some.Retrieved, "")));
    }

    public void Dispose() => temporary.Dispose();

    private Problem? Decide(ReadDocument first, EventDecisionKind kind, ReadDocument second) =>
        temporary.Store.Decide(new(Key(first), Key(second), kind, "ผู้ตรวจ", Some.Retrieved, "อ่านแล้ว"));

    private (string Source, string Found) Found(EventDecision decision) => temporary.Store.Decide(decision) is { } problem ? (problem.Source, problem.Found) : default;

    private IReadOnlyList<string> ByYear() => [.. temporary.Read().Lines("by-year")];

    private IReadOnlyList<string> Records() => [.. temporary.Query("SELECT * FROM activities"), .. temporary.Query("SELECT * FROM participation")];

    private static string Key(ReadDocument document) => Some.KeyOf(document);
}
