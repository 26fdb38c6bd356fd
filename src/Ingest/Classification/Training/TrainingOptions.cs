namespace SdgInsights.Ingest;

/// <summary>How a model is trained. The defaults were chosen on held-out folds of the training texts.</summary>
public sealed record TrainingOptions
{
    /// <summary>Name that the model gives in every manifest.</summary>
    public string Version { get; init; } = "linear-5";

    public int Seed { get; init; } = 1;

    public int Folds { get; init; } = 4;

    /// <summary>An n-gram of fewer texts is left out.</summary>
    public int FewestTexts { get; init; } = 5;

    /// <summary>So is one of more than this share of the texts in its language: such few tell little, and are a third of what a text must look up.</summary>
    public float LargestShare { get; init; } = 0.1f;

    /// <summary>Of the Thai n-grams that are left, so many are kept: those that weigh most in a first model. Most are parts of words and tell nothing alone, yet a text must look them up.</summary>
    public float KeptShareInThai { get; init; } = 0.4f;

    /// <summary>Price of an error against the size of the weights.</summary>
    public float Cost { get; init; } = 0.07f;

    /// <summary>How much the labels of a source weigh; 1 where it is not named.</summary>
    public IReadOnlyDictionary<string, float> SourceWeights { get; init; } = new Dictionary<string, float>
    {
        ["own"] = 6,
        ["osdg"] = 4,
        ["oro"] = 2,
        ["un"] = 0.5f,
        ["aurora"] = 0.3f,
        ["vnr"] = 0.2f,
        [ReadLabels.Source] = 4,
    };

    /// <summary>Sources whose labels were given by people to each text; those of others are checked against the
    /// held-out scores, and neither thresholds nor probabilities are taken from them.</summary>
    public IReadOnlySet<string> TrustedSources { get; init; } = new HashSet<string> { "osdg", "own", "oro", ReadLabels.Source };

    /// <summary>A weak label is dropped where the held-out score of a text that has it lies below this,</summary>
    public float DropLabelledBelow { get; init; } = -0.5f;

    /// <summary>or that of a text that lacks it above this.</summary>
    public float DropUnlabelledAbove { get; init; } = -0.1f;
}
