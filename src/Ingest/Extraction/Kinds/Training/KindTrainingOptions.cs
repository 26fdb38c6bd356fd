namespace SdgInsights.Ingest;

/// <summary>How the model of the kinds is trained. The defaults were chosen on held-out folds of the openings that we read.</summary>
public sealed record KindTrainingOptions
{
    public string Version { get; init; } = "kinds-1";

    public int Seed { get; init; } = 1;

    public int Folds { get; init; } = 5;

    /// <summary>An n-gram of fewer openings is left out,</summary>
    public int FewestTexts { get; init; } = 5;

    /// <summary>and so is a kind of fewer.</summary>
    public int FewestOfAKind { get; init; } = 20;

    /// <summary>Price of an error against the size of the weights.</summary>
    public float Cost { get; init; } = 5;
}
