namespace SdgInsights.Domain;

public enum AssignmentMethod
{
    /// <summary>The text names the goal or target by its number.</summary>
    ExplicitMention,
    Model,
    Reviewer,
}

/// <summary>A word or phrase of the text that carried an assignment, and how much it weighed.</summary>
public sealed record CarryingTerm(string Text, TextSpan Span, double Weight);

/// <summary>That an activity or a resolution addresses a goal.</summary>
/// <param name="Target">The most likely target, or null.</param>
/// <param name="Probability">0 to 1.</param>
public sealed record SdgAssignment(
    Goal Goal,
    SdgTarget? Target,
    double Probability,
    AssignmentMethod Method,
    IReadOnlyList<CarryingTerm> Terms)
{
    public bool IsExplicit => Method == AssignmentMethod.ExplicitMention;
}
