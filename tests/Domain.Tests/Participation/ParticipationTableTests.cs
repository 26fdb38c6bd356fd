using FsCheck;
using FsCheck.Fluent;

namespace SdgInsights.Domain.Tests;

public sealed class ParticipationTableTests
{
    [Fact]
    public void A_total_that_nobody_splits_stays_one_unallocated_row()
    {
        // 79 people from five countries: no number a country is stated, so none is made up.
        var rows = ParticipationTable.Complete(new HeadCount(79), []);
        Assert.Equal([new ParticipationPart(79, ParticipationBasis.Unallocated)], rows);
    }

    [Fact]
    public void Rows_add_up_to_the_whole_and_keep_the_parts_as_stated() =>
        Prop.ForAll(
            (from parts in Any.Part.ListOf() from rest in Gen.Choose(0, 300) select (parts, rest)).ToArbitrary(),
            given =>
            {
                var stated = given.parts.Sum(p => p.People);
                var rows = ParticipationTable.Complete(new HeadCount(stated + given.rest), [.. given.parts]);
                return rows.Sum(r => r.People) == stated + given.rest
                    && rows.Take(given.parts.Count).SequenceEqual(given.parts)
                    && rows.Skip(given.parts.Count).All(r => r.Basis == ParticipationBasis.Unallocated && r.People == given.rest);
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void Parts_that_exceed_the_whole_are_refused()
    {
        var refused = Assert.Throws<ArgumentException>(() =>
            ParticipationTable.Complete(new HeadCount(40), [new(30, ParticipationBasis.Prose), new(11, ParticipationBasis.Prose)]));
        Assert.Contains("found parts of 41; expected at most the whole of 40", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_known_gives_no_row() => Assert.Empty(ParticipationTable.Complete(null, []));

    [Fact]
    public void Planned_attendance_gives_no_row() => Assert.Empty(ParticipationTable.Complete(new HeadCount(100, HeadCountQualifier.Planned), []));
}
