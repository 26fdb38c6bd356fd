namespace SdgInsights.Domain;

/// <summary>A resolution, proposal or recommendation that an activity passed.</summary>
/// <param name="Number">As written in the source, Thai digits included; null for an unnumbered bullet.</param>
/// <param name="Addressee">Who is to act, as written; null where the text does not say.</param>
public sealed record Resolution(
    string? Number,
    string Text,
    TextSpan Span,
    string? Addressee,
    IReadOnlyList<SdgAssignment> Sdgs);
