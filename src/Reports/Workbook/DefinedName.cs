namespace SdgInsights.Reports;

/// <summary>A name for cells, the same in every language, so that formulas of users survive.</summary>
/// <param name="Location">Such as <c>'Sheet'!$A$4:$A$9</c>.</param>
internal sealed record DefinedName(string Name, string Location);
