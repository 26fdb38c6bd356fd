using SdgInsights.Domain;

namespace SdgInsights.Ingest;

public enum TermKind
{
    /// <summary>By itself good evidence that the goal is addressed.</summary>
    Term,

    /// <summary>Supports the goal, but is also used elsewhere.</summary>
    Hint,

    /// <summary>Looks like a term and is none: a name, an address, a figure of speech.</summary>
    Exclude,
}

/// <param name="Target">Null for a term of the goal as a whole.</param>
public sealed record SdgTerm(Goal Goal, SdgTarget? Target, TermKind Kind, string Text);

/// <summary>A term found in a text; the span counts in the text that was searched.</summary>
/// <param name="Index">The term's place in its <see cref="TermLists"/>.</param>
/// <param name="Goal">The term's, told without a look at the term.</param>
public readonly record struct TermHit(SdgTerm Term, int Index, Goal Goal, TextSpan Span);
