namespace SdgInsights.Ingest;

/// <summary>What the user decides about registration sheets.</summary>
public sealed record RegisterOptions
{
    public RegisterMappings Mappings { get; init; } = new();

    /// <summary>Key of the hashes by which people are known again; null where nobody needs to be.</summary>
    public PersonKey? PersonKey { get; init; }

    /// <summary>Names leave the reader beside the hash. Without a <see cref="PersonKey"/> this has no effect.</summary>
    public bool KeepsNames { get; init; }
}
