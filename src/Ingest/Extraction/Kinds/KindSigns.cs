using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>What the rules read of a report's kind, for the model to weigh beside the words of its opening.</summary>
/// <param name="Score">By how much the rules take it for an event, from 0 on; below, for none.</param>
/// <param name="Type">The kind of event by its words.</param>
internal readonly record struct KindSigns(double Score, EventType Type)
{
    // Beyond, the rules are as sure as they get.
    private const double Surest = 3;

    // So light that some words of an opening outweigh a rule. Chosen on held-out folds.
    private const float Weight = 0.3f;

    /// <summary>Where the score of the rules stands among the signs.</summary>
    public const int ScoreIndex = 0;

    public static IReadOnlyList<string> Names { get; } = ["score", .. Codes.All<EventType>()];

    /// <param name="values">As many as there are <see cref="Names"/>.</param>
    public void Weigh(Span<float> values)
    {
        values.Clear();
        values[ScoreIndex] = Weight * (float)Math.Clamp(Score, -Surest, Surest);
        values[ScoreIndex + 1 + (int)Type] = Weight;
    }
}
