using FsCheck;
using FsCheck.Fluent;

namespace SdgInsights.Analytics.Tests;

public class MeasurePropertyTests
{
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(60);

    [Fact]
    public void Rows_of_an_additive_measure_add_up_to_the_people_who_count() =>
        Prop.ForAll(AnyDocuments.Batches, batch =>
        {
            using var temporary = new TemporaryStore(batch);
            var dataset = temporary.Read();
            var counting = dataset.Activities.Where(a => a.HeldBack is null).ToList();
            var people = counting.Sum(a => a.Participation.Sum(p => (long)p.People));
            var approximate = counting
                .Where(a => a.Activity.Participants?.IsApproximate == true)
                .Sum(a => a.Participation.Where(p => !p.IsFromRegister).Sum(p => (long)p.People));
            Assert.All(dataset.Measures.Values.Where(m => m.Measure.PeopleAreAdditive), m =>
            {
                Assert.Equal((m.Measure.Id, people), (m.Measure.Id, m.Rows.Sum(r => r.People ?? 0)));
                Assert.Equal((m.Measure.Id, approximate), (m.Measure.Id, m.Rows.Sum(r => r.PeopleApproximate ?? 0)));
            });
        }).Check(Config);

    [Fact]
    public void No_row_counts_more_people_or_activities_than_there_are() =>
        Prop.ForAll(AnyDocuments.Batches, batch =>
        {
            using var temporary = new TemporaryStore(batch);
            var dataset = temporary.Read();
            var people = dataset.Activities.Where(a => a.HeldBack is null).Sum(a => a.Participation.Sum(p => (long)p.People));
            var events = dataset.Activities.Count(a => a.HeldBack is not { Reason: HeldBackReason.SameEvent or HeldBackReason.InDoubt });
            Assert.All(dataset.Measures.Values.SelectMany(m => m.Rows), row =>
            {
                Assert.InRange(row.People ?? 0, 0, people);
                Assert.InRange(row.PeopleApproximate ?? 0, 0, row.People ?? 0);
                Assert.InRange(row.Activities, 1, events);
                Assert.InRange(row.ActivitiesWithHeadCount, 0, row.Activities);
                Assert.Equal(row.ActivitiesWithHeadCount == 0, row.People is null);
            });
        }).Check(Config);

    [Fact]
    public void No_region_counts_more_than_the_region_around_it_and_the_world_misses_only_what_is_not_stated() =>
        Prop.ForAll(AnyDocuments.Batches, batch =>
        {
            using var temporary = new TemporaryStore(batch);
            var dataset = temporary.Read();
            var people = dataset.Measures["by-m49-region"].Rows.ToDictionary(r => r.Keys[0], r => r.People ?? 0);
            foreach (var region in TestReference.World.Regions.Values.Where(r => r.Parent is not null))
                Assert.InRange(people.GetValueOrDefault(region.M49), 0, people.GetValueOrDefault(region.Parent!));
            Assert.Equal(
                dataset.Measures["by-year"].Rows.Sum(r => r.People ?? 0),
                people.GetValueOrDefault("001") + people.GetValueOrDefault(MeasureKeys.NotStated));
        }).Check(Config);

    [Fact]
    public void Activities_by_year_are_the_events() =>
        Prop.ForAll(AnyDocuments.Batches, batch =>
        {
            using var temporary = new TemporaryStore(batch);
            var dataset = temporary.Read();
            var events = dataset.Activities.Count(a => a.HeldBack is not { Reason: HeldBackReason.SameEvent or HeldBackReason.InDoubt });
            Assert.All(
                ["by-year", "by-host-country", "by-level", "by-event-type", "by-mode", "by-thai-region", "by-cso-forum-region"],
                id => Assert.Equal((id, events), (id, dataset.Measures[id].Rows.Sum(r => r.Activities))));
        }).Check(Config);

    [Theory]
    [InlineData("by-country")]
    [InlineData("by-m49-region")]
    [InlineData("by-thai-region")]
    [InlineData("by-goal")]
    public void Over_its_years_a_measure_adds_up_to_itself(string id) =>
        Prop.ForAll(AnyDocuments.Batches, batch =>
        {
            using var temporary = new TemporaryStore(batch);
            var measures = temporary.Read().Measures;
            Assert.Equal(
                measures[id].Rows.Select(r => (r.Keys[0], r.Activities, r.ActivitiesWithHeadCount, r.People ?? 0)).Order(),
                measures[id + "-year"].Rows.GroupBy(r => r.Keys[0])
                    .Select(g => (g.Key, g.Sum(r => r.Activities), g.Sum(r => r.ActivitiesWithHeadCount), g.Sum(r => r.People ?? 0))).Order());
        }).Check(Config);
}
