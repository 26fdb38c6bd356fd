using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Reads the activities that a report tells of, each fact with the place where it stands. Safe for several threads.</summary>
public interface IActivityExtractor
{
    /// <param name="source">File name or URL, for problems.</param>
    /// <returns>The principal one first; empty where the text tells of none.</returns>
    IReadOnlyList<Activity> Extract(string text, string source);

    /// <summary>As <see cref="Extract"/>, but for the goals.</summary>
    UnclassifiedReport Read(string text, string source);

    /// <summary>The goals that a text addresses, whatever it tells of.</summary>
    IReadOnlyList<SdgAssignment> GoalsOf(string text);

    /// <summary>Dates and numbers that stand in the text but were not chosen, in its order, each with the reason.</summary>
    IReadOnlyList<Rival> Rivals(string text, string source);
}

public sealed class ActivityExtractor : IActivityExtractor
{
    private readonly IClassifier classifier;
    private readonly EventSections sections;
    private readonly GroupMentions groups;

    /// <param name="confidence">How often fields were right, by sign.</param>
    public ActivityExtractor(ReferenceData reference, IClassifier classifier, ExtractionModels models, ConfidenceTable confidence)
    {
        var family = new PhraseFamily();
        this.classifier = classifier;
        sections = new(new(reference, models, confidence, family));
        groups = new(reference, family);
    }

    public IReadOnlyList<Activity> Extract(string text, string source) => Read(text, source).Classified();

    public UnclassifiedReport Read(string text, string source)
    {
        var report = ReportLayout.Read(text, source);
        return new(classifier, text, [.. sections.In(report).Select(a => (a.Activity with { GroupsMentioned = groups.In(a.Facts) }, a.Section))]);
    }

    public IReadOnlyList<SdgAssignment> GoalsOf(string text) => classifier.Classify(text).Assignments;

    public IReadOnlyList<Rival> Rivals(string text, string source)
    {
        var report = ReportLayout.Read(text, source);
        var activities = sections.In(report);
        var rivals = activities.Count == 0 ? RivalsIn(report, null, null, null) : activities.SelectMany(a => RivalsIn(a.Facts.Report, a.Facts.Date, a.Facts.Attendance.Total, a.Facts.Organisations));
        return [.. rivals.OrderBy(r => r.Span.Start)];
    }

    private static IEnumerable<Rival> RivalsIn(Report report, DateMention? date, CountFact? people, CountFact? organisations) =>
        EventDate.Rivals(report, date)
            .Concat(Attendance.ParticipantRivals(report, people))
            .Concat(Attendance.OrganisationRivals(report, organisations));
}
