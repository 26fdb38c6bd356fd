namespace SdgInsights.Domain;

/// <summary>Language of a text, by ISO 639-1 code in <see cref="Codes"/>.</summary>
public enum Language
{
    [Code("th")]
    Thai,

    [Code("en")]
    English,

    /// <summary>Neither Thai nor English, or no words at all.</summary>
    [Code("und")]
    Other,
}
