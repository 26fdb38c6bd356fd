using SdgInsights.Analytics;
using SdgInsights.Domain;

namespace SdgInsights.Reports.Tests;

public sealed class EventTests
{
    [Fact]
    public void Reports_of_the_same_event_are_one_event_with_the_facts_of_all()
    {
        var main = Stored("main", new() { Title = "A", EventType = EventType.Workshop, Countries = ["TH"] });
        var other = Stored("other", new() { Title = "B", EventType = EventType.Workshop, Countries = ["LA"], Participants = new(10) }, new(HeldBackReason.SameEvent, main.Key));
        var only = Assert.Single(Event.All([other, main]));
        Assert.Equal(main, only.Main);
        Assert.Equal(["TH", "LA"], only.Countries);
        Assert.Null(only.People);
    }

    [Fact]
    public void A_report_in_favour_of_one_that_is_not_there_stands_for_itself() =>
        Assert.Single(Event.All([Stored("a", new() { Title = "A", EventType = EventType.Other }, new(HeldBackReason.SameEvent, "gone-1"))]));

    [Fact]
    public void People_inside_another_total_are_neither_counted_nor_unknown()
    {
        var total = Stored("total", new() { Title = "All", EventType = EventType.Workshop, Participants = new(848) });
        var part = Stored("part", new() { Title = "Part", EventType = EventType.Workshop, Participants = new(200) }, new(HeldBackReason.PartOfTotal, total.Key));
        var silent = Stored("silent", new() { Title = "Silent", EventType = EventType.Workshop });
        var planned = Stored("planned", new() { Title = "Planned", EventType = EventType.Workshop, Participants = new(500, HeadCountQualifier.Planned) }, new(HeldBackReason.Planned, null));
        StoredActivity[] reports = [total, part, silent, planned];
        var figures = KeyFigures.Of(reports, Event.All(reports));
        Assert.Equal((4, 848L, 1, 2, 2), (figures.Activities, figures.People, figures.WithPeople, figures.WithoutPeople, figures.HeldBack));
    }

    [Fact]
    public void Where_nobody_states_a_number_the_total_is_unknown()
    {
        StoredActivity[] reports = [Stored("silent", new() { Title = "Silent", EventType = EventType.Workshop })];
        Assert.Null(KeyFigures.Of(reports, Event.All(reports)).People);
    }

    private static StoredActivity Stored(string name, Activity activity, HeldBack? heldBack = null) => new Doc(name, name).Store(activity, heldBack: heldBack);
}
