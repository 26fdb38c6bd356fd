namespace SdgInsights.Ingest;

/// <summary>The bytes of one input and the name by which problems and the store call it.</summary>
/// <param name="Name">Without any folder of the machine; inside an archive <c>archive.zip/member.txt</c>.</param>
public sealed record InputFile(string Name, byte[] Content)
{
    /// <summary>In lower case with its dot; empty where the name has none.</summary>
    public string Extension => Path.GetExtension(Name).ToLowerInvariant();
}
