using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>A date or a range of dates as it stands in the normal text.</summary>
public sealed record DateMention(TextSpan Span, DateParts Start, DateParts? End)
{
    /// <summary>False where the text leaves the year out.</summary>
    public bool HasYear => Start.Year is not null;

    /// <summary>The period, or null where the year is missing or the range runs backwards.</summary>
    public ActivityPeriod? Period(int? inferredYear = null)
    {
        var start = Start.ToDate(inferredYear);
        var end = End?.ToDate(inferredYear);
        return start is null || (End is not null && (end is null || end < start)) ? null : new(start, end);
    }
}

/// <summary>The parts of a date that the text gives; years are Gregorian.</summary>
public sealed record DateParts(int? Year, int? Month = null, int? Day = null)
{
    public DatePrecision Precision => Day is not null ? DatePrecision.Day : Month is not null ? DatePrecision.Month : DatePrecision.Year;

    public PartialDate? ToDate(int? inferredYear = null) =>
        (Year ?? inferredYear) is { } year ? PartialDate.Create(year, Month, Day) : null;
}
