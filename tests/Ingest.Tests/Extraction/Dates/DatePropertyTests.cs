using FsCheck;
using FsCheck.Fluent;
using SdgInsights.Domain;

namespace SdgInsights.Ingest.Tests;

/// <summary>What is written in any notation is read back.</summary>
public sealed class DatePropertyTests
{
    private static readonly Gen<PartialDate> Day =
        from year in Gen.Choose(1957, 2056) // the years that two Buddhist digits can mean
        from month in Gen.Choose(1, 12)
        from day in Gen.Choose(1, DateTime.DaysInMonth(year, month))
        select new PartialDate(year, month, day);

    private static readonly Gen<PartialDate> Any =
        from day in Day
        from precision in Gen.Elements(DatePrecision.Month, DatePrecision.Day)
        select precision == DatePrecision.Day ? day : new PartialDate(day.Year, day.Month);

    [Fact]
    public void Full_thai_dates() => Holds(Any, BuddhistEra.InThai);

    [Fact]
    public void Thai_digits() => Holds(Any, date => Notation.ThaiDigits(BuddhistEra.InThai(date)));

    [Fact]
    public void Abbreviated_months() => Holds(Day, date => $"{date.Day} {Notation.ShortMonths[date.Month!.Value - 1]} {date.Year + 543}");

    [Fact]
    public void Years_of_two_digits() => Holds(Day, date => $"{date.Day} {Notation.ShortMonths[date.Month!.Value - 1]} {(date.Year + 543) % 100:00}");

    [Fact]
    public void Gregorian_years_in_a_thai_date() => Holds(Day, date => $"{date.Day} {MonthNames.ThaiFull[date.Month!.Value - 1]} ค.ศ. {date.Year}");

    [Fact]
    public void Slashes_in_buddhist_years() => Holds(Day, date => $"{date.Day}/{date.Month}/{date.Year + 543}");

    [Fact]
    public void Iso_dates() => Holds(Day, date => date.ToString());

    [Fact]
    public void English_dates() => Holds(Day, date => $"{date.Day} {Notation.EnglishMonths[date.Month!.Value - 1]} {date.Year}");

    [Fact]
    public void American_dates() => Holds(Day, date => $"{Notation.EnglishMonths[date.Month!.Value - 1]} {date.Day}, {date.Year}");

    [Fact]
    public void Buddhist_years_stay_543_ahead() =>
        Prop.ForAll(Gen.Choose(1900, 2100).ToArbitrary(), year => BuddhistEra.GregorianYear(BuddhistEra.BuddhistYear(year)) == year && BuddhistEra.GregorianYear(year) == year)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Thai_ranges() => HoldsForRanges((from, to) => (from, to) switch
    {
        _ when from.Year == to.Year && from.Month == to.Month => $"{from.Day}-{BuddhistEra.InThai(to)}",
        _ when from.Year == to.Year => $"{from.Day} {MonthNames.ThaiFull[from.Month!.Value - 1]} ถึง {BuddhistEra.InThai(to)}",
        _ => $"{BuddhistEra.InThai(from)} – {BuddhistEra.InThai(to)}",
    });

    [Fact]
    public void English_ranges() => HoldsForRanges((from, to) =>
    {
        var (first, last) = (Notation.EnglishMonths[from.Month!.Value - 1], Notation.EnglishMonths[to.Month!.Value - 1]);
        return from.Month == to.Month ? $"{from.Day}–{to.Day} {last} {to.Year}" : $"{first} {from.Day} to {last} {to.Day}, {to.Year}";
    });

    private static void Holds(Gen<PartialDate> dates, Func<PartialDate, string> write) =>
        Prop.ForAll(dates.ToArbitrary(), date => Read($"จัดเมื่อ {write(date)} ณ") == new ActivityPeriod(date)).QuickCheckThrowOnFailure();

    private static void HoldsForRanges(Func<PartialDate, PartialDate, string> write) =>
        Prop.ForAll(
            (from start in Day from days in Gen.Choose(1, 40) select (start, Later(start, days))).ToArbitrary(),
            range => Read($"({write(range.start, range.Item2)})") == new ActivityPeriod(range.start, range.Item2)).QuickCheckThrowOnFailure();

    private static PartialDate Later(PartialDate date, int days)
    {
        var later = date.Earliest.AddDays(days);
        return new(later.Year, later.Month, later.Day);
    }

    private static ActivityPeriod? Read(string text) => DateMentions.In(NormalText.Of(text).Value) is [var only] ? only.Period() : null;
}
