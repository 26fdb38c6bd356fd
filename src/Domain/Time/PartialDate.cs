using System.Globalization;

namespace SdgInsights.Domain;

/// <summary>A Gregorian date known to the year, the month or the day. Written as ISO 8601: <c>2022</c>, <c>2022-03</c>, <c>2022-03-09</c>.</summary>
public sealed record PartialDate : IComparable<PartialDate>
{
    public PartialDate(int year, int? month = null, int? day = null)
    {
        if (!IsValid(year, month, day))
            throw new ArgumentOutOfRangeException(nameof(year), $"found {year}-{month}-{day}; expected a Gregorian date");
        Year = year;
        Month = month;
        Day = day;
    }

    public int Year { get; }

    public int? Month { get; }

    public int? Day { get; }

    public DatePrecision Precision => Day is not null ? DatePrecision.Day : Month is not null ? DatePrecision.Month : DatePrecision.Year;

    /// <summary>The first day that the date can mean.</summary>
    public DateOnly Earliest => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day that the date can mean.</summary>
    public DateOnly Latest => new(Year, Month ?? 12, Day ?? DateTime.DaysInMonth(Year, Month ?? 12));

    public static PartialDate? Create(int year, int? month = null, int? day = null) =>
        IsValid(year, month, day) ? new(year, month, day) : null;

    /// <summary>Reads the ISO form that <see cref="ToString"/> writes; null for anything else.</summary>
    public static PartialDate? FromIso(string? iso)
    {
        var parts = iso?.Split('-');
        if (parts is null or { Length: > 3 } || parts[0].Length != 4 || parts.Skip(1).Any(p => p.Length != 2))
            return null;
        var numbers = new int[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            if (!int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]))
                return null;
        }

        return Create(numbers[0], numbers.Length > 1 ? numbers[1] : null, numbers.Length > 2 ? numbers[2] : null);
    }

    public int CompareTo(PartialDate? other) => other is null ? 1 : Earliest.CompareTo(other.Earliest);

    public override string ToString() => Precision switch
    {
        DatePrecision.Year => Year.ToString("0000", CultureInfo.InvariantCulture),
        DatePrecision.Month => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}-{Day:00}"),
    };

    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    private static bool IsValid(int year, int? month, int? day) =>
        year is >= 1 and <= 9999
        && month is null or (>= 1 and <= 12)
        && (day is null || (month is not null && day >= 1 && day <= DateTime.DaysInMonth(year, month.Value)));
}
