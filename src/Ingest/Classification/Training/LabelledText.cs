using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>A text to learn from or to score on.</summary>
/// <param name="Goals">The goals that it addresses, maybe none; null where nobody labelled it.</param>
/// <param name="Source">Where the label comes from; texts of one source weigh the same.</param>
public sealed record LabelledText(string Text, IReadOnlySet<Goal>? Goals, string Source)
{
    public bool Addresses(Goal goal) => Goals?.Contains(goal) ?? false;
}
