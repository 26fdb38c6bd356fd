using System.Globalization;
using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>Writes periods as people write them: <c>7–8 ก.พ. 2561</c> in Thai with Buddhist years, <c>7–8 Feb 2018</c> in English.</summary>
internal sealed class DateWording(Labels labels)
{
    private const int BuddhistOffset = 543;

    public string Of(ActivityPeriod? period)
    {
        if (period is null)
            return labels["not_stated"];
        return period.End is { } end ? Range(period.Start, end) : Of(period.Start);
    }

    public string Of(PartialDate date) => date.Precision switch
    {
        DatePrecision.Year => labels.Format("date.year", Year(date.Year)),
        DatePrecision.Month => $"{Month(date)} {Year(date.Year)}",
        _ => $"{Day(date)} {Month(date)} {Year(date.Year)}",
    };

    public string Year(int gregorian) =>
        (labels.Language == Language.Thai ? gregorian + BuddhistOffset : gregorian).ToString(CultureInfo.InvariantCulture);

    private string Range(PartialDate start, PartialDate end)
    {
        var bothDays = start.Precision == DatePrecision.Day && end.Precision == DatePrecision.Day;
        if (bothDays && (start.Year, start.Month) == (end.Year, end.Month))
            return $"{Day(start)}–{Of(end)}";
        if (bothDays && start.Year == end.Year)
            return $"{Day(start)} {Month(start)} – {Of(end)}";
        return $"{Of(start)} – {Of(end)}";
    }

    private string Month(PartialDate date) => labels[string.Create(CultureInfo.InvariantCulture, $"month.{date.Month}")];

    private static string Day(PartialDate date) => date.Day!.Value.ToString(CultureInfo.InvariantCulture);
}
