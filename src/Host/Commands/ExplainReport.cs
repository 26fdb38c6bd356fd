using System.Globalization;
using SdgInsights.Domain;
using SdgInsights.Ingest;

namespace SdgInsights.Host;

/// <summary>Writes for people what was read out of a report, in place, and what was not chosen and why.</summary>
internal static class ExplainReport
{
    private const int Fact = 32;
    private const int Doubtful = 33;
    private const int NotChosen = 90;

    public static void Write(TextWriter writer, ExplainedDocument explained, ReferenceData reference, bool colour)
    {
        var (read, rivals) = explained;
        writer.WriteLine($"=== {read.Document.Name} ({Codes.Of(read.Document.Language)}): {Headline(read.Activities.Count)}");
        writer.WriteLine("[field: words that were read]  {field? words that were not chosen | why}  ! may be wrong");
        writer.WriteLine();
        writer.WriteLine(MarkedText.Of(read.Document.Text, Facts(read.Activities).Concat(rivals.Select(RivalMark)), colour).TrimEnd());
        foreach (var activity in read.Activities)
            FactTable.Write(writer, ExtractJson.LineOf(read.Document, activity, reference));
        writer.WriteLine();
    }

    private static string Headline(int activities) => activities switch
    {
        0 => "no activity",
        1 => "1 activity",
        _ => string.Create(CultureInfo.InvariantCulture, $"{activities} activities"),
    };

    // Fields that were read from the same words share a mark.
    private static IEnumerable<TextMark> Facts(IReadOnlyList<Activity> activities)
    {
        for (var i = 0; i < activities.Count; i++)
        {
            var doubtful = activities[i].Confidence.Where(c => c.NeedsReview).Select(c => c.Field).ToHashSet(StringComparer.Ordinal);
            var number = activities.Count > 1 ? string.Create(CultureInfo.InvariantCulture, $"{i + 1} ") : "";
            foreach (var words in activities[i].Evidence.GroupBy(e => e.Span))
            {
                var fields = words.Select(e => e.Field).Distinct().ToList();
                var names = string.Join(", ", fields.Select(f => doubtful.Contains(f) ? f + "!" : f));
                yield return new(words.Key, $"[{number}{names}: ", "]", fields.Exists(doubtful.Contains) ? Doubtful : Fact);
            }
        }
    }

    private static TextMark RivalMark(Rival rival) => new(rival.Span, $"{{{rival.Field}? ", $" | {Why(rival.Reason)}}}", NotChosen);

    private static string Why(RivalReason reason) => reason switch
    {
        RivalReason.Weaker => "could be meant too",
        RivalReason.PageDate => "date of the page",
        RivalReason.Furniture => "not of the report itself",
        RivalReason.OtherMatter => "of another matter",
        RivalReason.OtherMeeting => "of another meeting",
        RivalReason.Invited => "invited or registered",
        RivalReason.Planned => "planned or expected",
        RivalReason.PartOfTotal => "part of a total",
        _ => "nothing says that it is the event's",
    };
}
