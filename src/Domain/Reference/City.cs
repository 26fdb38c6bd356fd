namespace SdgInsights.Domain;

/// <summary>A city whose name alone tells the country of a meeting.</summary>
/// <param name="Country">ISO 3166-1 alpha-2.</param>
public sealed record City(string Country, BilingualName Name);
