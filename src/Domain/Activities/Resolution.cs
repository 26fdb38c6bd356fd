namespace SdgInsights.Domain;

/// <summary>A resolution, proposal or recommendation that an activity passed.</summary>
/// <param name="Number">As written in the source, Thai digits included; null for an unnumbered bullet.</param>
/// <param name="Addressee">Who is to act, as written; null where the text does not say.</param>
public sealed record Resolution(
    string? Number,
    string Text,
    TextSpan Span,
    string? Addressee,
    IReadOnlyList<SdgAssignment> Sdgs)
{
    /// <summary>Where the text names the addressee, inside the resolution or before its list; null where it does not.</summary>
    public TextSpan? AddresseeSpan { get; init; }

    /// <summary>Codes of the list <c>addressee_kind</c> for those named, each once, in the order of the text.</summary>
    public IReadOnlyList<string> AddresseeKinds { get; init; } = [];
}
