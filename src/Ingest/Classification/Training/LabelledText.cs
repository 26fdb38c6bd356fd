using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>A text to learn from or to score on.</summary>
/// <param name="Goals">The goals that it addresses, maybe none; null where nobody labelled it.</param>
/// <param name="Source">Where the label comes from; texts of one source weigh the same.</param>
public sealed record LabelledText(string Text, IReadOnlySet<Goal>? Goals, string Source)
{
    /// <summary>Goals of which the label says nothing: neither learnt as addressed nor as absent.</summary>
    public IReadOnlySet<Goal> Unsure { get; init; } = new HashSet<Goal>();

    /// <summary>Targets that it addresses, as far as they were labelled.</summary>
    public IReadOnlySet<SdgTarget> Targets { get; init; } = new HashSet<SdgTarget>();

    public bool Addresses(Goal goal) => Goals?.Contains(goal) ?? false;
}
