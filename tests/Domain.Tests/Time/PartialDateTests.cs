using FsCheck;
using FsCheck.Fluent;

namespace SdgInsights.Domain.Tests;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2022", DatePrecision.Year, "2022-01-01", "2022-12-31")]
    [InlineData("2022-02", DatePrecision.Month, "2022-02-01", "2022-02-28")]
    [InlineData("2024-02", DatePrecision.Month, "2024-02-01", "2024-02-29")]
    [InlineData("2022-03-09", DatePrecision.Day, "2022-03-09", "2022-03-09")]
    public void Spans_every_day_that_its_precision_leaves_open(string iso, DatePrecision precision, string earliest, string latest)
    {
        var date = PartialDate.FromIso(iso)!;
        Assert.Equal(precision, date.Precision);
        Assert.Equal((earliest, latest), (Iso(date.Earliest), Iso(date.Latest)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("22")]
    [InlineData("2022-3")]
    [InlineData("2022-13")]
    [InlineData("2022-00")]
    [InlineData("2023-02-29")]
    [InlineData("2022-03-09-10")]
    [InlineData("2022-03-09T10:00")]
    [InlineData("๒๐๒๒-๐๓-๐๙")]
    [InlineData("-022-03-09")]
    [InlineData("0000")]
    public void Refuses_what_is_no_date_of_the_calendar_in_iso_form(string iso) => Assert.Null(PartialDate.FromIso(iso));

    [Fact]
    public void A_day_without_a_month_cannot_be_built() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new PartialDate(2022, null, 9));

    [Fact]
    public void Is_written_in_gregorian_years_whatever_the_culture() =>
        Assert.Equal("2567-01-05", new PartialDate(2567, 1, 5).ToString());

    [Fact]
    public void Reads_back_what_it_writes() =>
        Prop.ForAll(Any.Date.ToArbitrary(), date => date == PartialDate.FromIso(date.ToString())).QuickCheckThrowOnFailure();

    [Fact]
    public void Sorts_by_the_first_day_that_it_can_mean() =>
        Prop.ForAll(Any.Date.Two().ToArbitrary(), pair => (pair.Item1 < pair.Item2) == (pair.Item1.Earliest < pair.Item2.Earliest)).QuickCheckThrowOnFailure();

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
