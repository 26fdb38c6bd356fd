namespace SdgInsights.Ingest;

/// <summary>Whether a report tells of an event, and of what kind: title, opening and words have spoken, the facts have not yet.</summary>
/// <param name="isEvent">Whether it may be one, asked with the score of the rules; where it says yes, it says so with every higher score.</param>
/// <param name="kind">Asked with the score of the rules, if it is one.</param>
internal sealed class EventQuestion(ActivityScore score, Func<double, bool> isEvent, Func<double, EventKind> kind)
{
    /// <param name="atMost">The facts that were found and those that may be found yet.</param>
    public bool IsOpen(ActivitySigns atMost) => isEvent(score.With(atMost));

    /// <returns>Null where the report tells of no event.</returns>
    public EventKind? Answer(ActivitySigns facts) => IsOpen(facts) ? kind(score.With(facts)) : null;
}
