using SdgInsights.Analytics;

namespace SdgInsights.Reports;

/// <summary>Footnotes that say which documents tell of an activity and quote the words that a figure was read from.</summary>
internal sealed class SourceNotes(ReportContext report)
{
    private const int LongestQuote = 160;
    private const int LongestName = 120;

    /// <param name="from">The report whose facts are shown.</param>
    /// <param name="fields">The first that has evidence is quoted.</param>
    public Footnote Of(Event e, StoredActivity from, params ReadOnlySpan<string> fields)
    {
        var labels = report.Labels;
        var name = Name(from);
        var version = report.Dataset.Version.Id;
        var note = Quote(from, fields) is { } quote
            ? labels.Format("annex.footnote.quoted", name, quote, version)
            : labels.Format("annex.footnote.plain", name, version);
        var others = e.Reports.Select(Name).Distinct(StringComparer.Ordinal).Where(n => n != name).ToArray();
        return new(others.Length == 0 ? note : labels.Format("annex.footnote.also", note, string.Join("; ", others)));
    }

    private static string? Quote(StoredActivity from, ReadOnlySpan<string> fields)
    {
        foreach (var field in fields)
        {
            if (from.Activity.Evidence.FirstOrDefault(e => e.Field == field && !string.IsNullOrWhiteSpace(e.Quote)) is { } evidence)
                return Shortened.To(LongestQuote, evidence.Quote);
        }

        return null;
    }

    private static string Name(StoredActivity activity) => Shortened.To(LongestName, activity.Source.Name);
}
