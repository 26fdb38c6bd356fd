using FsCheck;
using FsCheck.Fluent;

namespace SdgInsights.Domain.Tests;

public sealed class ActivityPeriodTests
{
    [Theory]
    [InlineData("2018-02-07", "2018-02-07")]
    [InlineData("2022", "2022")]
    public void One_day_month_or_year_has_no_end(string start, string end) => Assert.Null(Period(start, end).End);

    [Fact]
    public void Keeps_an_end_that_is_later() => Assert.Equal(new PartialDate(2018, 2, 8), Period("2018-02-07", "2018-02-08").End);

    [Fact]
    public void Never_runs_backwards() =>
        Prop.ForAll(Any.Date.Two().ToArbitrary(), pair => pair.Item2 < pair.Item1 == Throws(() => new ActivityPeriod(pair.Item1, pair.Item2)))
            .QuickCheckThrowOnFailure();

    private static ActivityPeriod Period(string start, string end) => new(PartialDate.FromIso(start)!, PartialDate.FromIso(end));

    private static bool Throws(Func<ActivityPeriod> build)
    {
        try
        {
            build();
            return false;
        }
        catch (ArgumentOutOfRangeException)
        {
            return true;
        }
    }
}
