using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>A number of people told part by part: by sex, or by country.</summary>
/// <param name="Span">From the first part to the last in the normal text.</param>
/// <param name="IsExhaustive">Everybody belongs to one of these parts, so that their sum is the whole.</param>
internal sealed record PeopleSplit(IReadOnlyList<ParticipationPart> Parts, TextSpan Span, bool IsExhaustive)
{
    public int Sum => Parts.Sum(p => p.People);
}
