using System.Globalization;
using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>Gregorian years; both ends are part of the span.</summary>
public sealed record YearSpan
{
    private const string Dots = "..";

    /// <summary>Later years are meant in the Buddhist era.</summary>
    private const int LastGregorian = 2400;

    private YearSpan(int first, int last)
    {
        First = first;
        Last = last;
    }

    public int First { get; }

    public int Last { get; }

    /// <summary>Reads <c>2018..2022</c> or <c>2018</c>; null for anything else.</summary>
    public static YearSpan? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var ends = text.Split(Dots);
        return ends.Length <= 2 && Year(ends[0]) is { } first && Year(ends[^1]) is { } last && first <= last ? new(first, last) : null;
    }

    public bool Contains(int year) => year >= First && year <= Last;

    /// <summary>True where it began in one of these years; false where nobody knows when.</summary>
    public bool Contains(ActivityPeriod? period) => period is not null && Contains(period.Start.Year);

    public override string ToString() =>
        First == Last ? First.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{First}{Dots}{Last}");

    private static int? Year(string text) =>
        text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 0 and < LastGregorian ? year : null;
}
