using System.Text.Json.Serialization;

namespace SdgInsights.Reports;

/// <summary>The descriptor of a Data Package v2 (datapackage.org). Thai wording stands in properties of our own, as the standard has one language.</summary>
internal sealed record PackageDescriptor(
    [property: JsonPropertyName("$schema")] string Schema,
    string Name,
    string Id,
    string Title,
    string TitleTh,
    string Description,
    string DescriptionTh,
    string Version,
    IReadOnlyList<string> Keywords,
    PackageTemporal? Temporal,
    IReadOnlyList<PackageLicence>? Licenses,
    IReadOnlyList<PackageContributor> Contributors,
    IReadOnlyList<PackageSource> Sources,
    IReadOnlyList<PackageResource> Resources);

/// <summary>What the activities span; ISO 8601, as exact as the documents.</summary>
internal sealed record PackageTemporal(string Start, string End);

internal sealed record PackageLicence(string Name, string Path, string Title);

internal sealed record PackageContributor(string Title, string Version, IReadOnlyList<string> Roles);

/// <param name="Path">Null for what is no address of the web.</param>
internal sealed record PackageSource(string Title, string? Path, string Hash, string MediaType);

/// <param name="Hash">Of the file's bytes, <c>sha256:</c> and lower-case hexadecimal.</param>
internal sealed record PackageResource(
    [property: JsonPropertyName("$schema")] string Profile,
    string Name,
    string Path,
    string? Type,
    string Title,
    string TitleTh,
    string? Description,
    string? DescriptionTh,
    string Format,
    [property: JsonPropertyName("mediatype")] string MediaType,
    string Encoding,
    long Bytes,
    string Hash,
    PackageDialect? Dialect,
    PackageSchema? Schema);

internal sealed record PackageDialect(
    [property: JsonPropertyName("$schema")] string Profile,
    bool Header,
    string Delimiter,
    string LineTerminator,
    string QuoteChar,
    bool DoubleQuote);

internal sealed record PackageSchema(
    [property: JsonPropertyName("$schema")] string Profile,
    IReadOnlyList<PackageField> Fields,
    IReadOnlyList<string> MissingValues,
    IReadOnlyList<string>? PrimaryKey,
    IReadOnlyList<PackageForeignKey>? ForeignKeys);

internal sealed record PackageField(string Name, string Type)
{
    public string Title { get; init; } = "";

    public string TitleTh { get; init; } = "";

    public string Description { get; init; } = "";

    public string DescriptionTh { get; init; } = "";

    public string? Delimiter { get; init; }

    public string? ItemType { get; init; }

    public PackageConstraints? Constraints { get; init; }

    public IReadOnlyList<PackageCategory>? Categories { get; init; }
}

internal sealed record PackageConstraints
{
    public bool? Required { get; init; }

    public int? Minimum { get; init; }

    public int? Maximum { get; init; }

    /// <summary>Of the whole value.</summary>
    public string? Pattern { get; init; }

    public IReadOnlyCollection<string>? Enum { get; init; }
}

internal sealed record PackageCategory(string Value, string Label);

internal sealed record PackageForeignKey(IReadOnlyList<string> Fields, PackageReference Reference);

/// <param name="Resource">Null within one table.</param>
internal sealed record PackageReference(string? Resource, IReadOnlyList<string> Fields);
