using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>
/// What a text gave before its goals are looked for. Facts and goals are looked up in tables that push each other out of the processor's
/// caches, so that whoever reads many texts looks for the goals once the facts of some hundred are known.
/// </summary>
public sealed class UnclassifiedReport
{
    private readonly IClassifier classifier;
    private readonly string text;
    private readonly IReadOnlyList<(Activity Activity, TextSpan Section)> activities;

    /// <param name="activities">The principal one first, each with the part of the text that tells of it.</param>
    internal UnclassifiedReport(IClassifier classifier, string text, IReadOnlyList<(Activity Activity, TextSpan Section)> activities)
    {
        this.classifier = classifier;
        this.text = text;
        this.activities = activities;
    }

    /// <summary>The activities, the principal one first. A text that tells of none has nothing to carry goals, and is not searched for them.</summary>
    public IReadOnlyList<Activity> Classified() => [.. activities.Select(a => Classified(a.Activity, activities.Count == 1 ? new(0, text.Length) : a.Section))];

    private Activity Classified(Activity activity, TextSpan section) => activity with
    {
        Sdgs = SdgsOf(section),
        Resolutions = [.. activity.Resolutions.Select(r => r with { Sdgs = SdgsOf(r.Span) })],
    };

    // The classifier counts in the text that it is given; all spans of a document count in the document's.
    private IReadOnlyList<SdgAssignment> SdgsOf(TextSpan part) =>
        [.. classifier.Classify(part.Of(text)).Assignments.Select(a => a with { Terms = [.. a.Terms.Select(t => t with { Span = new(t.Span.Start + part.Start, t.Span.End + part.Start) })] })];
}
