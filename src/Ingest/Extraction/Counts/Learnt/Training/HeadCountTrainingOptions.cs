namespace SdgInsights.Ingest;

/// <summary>How the model of the head counts is trained. The defaults were chosen on held-out authors.</summary>
public sealed record HeadCountTrainingOptions
{
    public string Version { get; init; } = "head-counts-1";

    public int Seed { get; init; } = 1;

    /// <summary>A feature of fewer numbers is left out.</summary>
    public int FewestNumbers { get; init; } = 2;

    /// <summary>Price of an error against the size of the weights.</summary>
    public float Cost { get; init; } = 1;

    /// <summary>A number less likely than this is not taken: one that is wrong costs more than one that is missing.</summary>
    public float TakenFrom { get; init; } = 0.5f;
}
