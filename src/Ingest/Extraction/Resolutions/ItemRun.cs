using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>An item of a list: its number as written and its text, both as spans of the normal text.</summary>
public sealed record ListItem(TextSpan? Number, TextSpan Text);

/// <summary>Items that are numbered on from one, or bullets that follow one another, with the words that lead into them.</summary>
/// <param name="Before">Where those words stand; the label of the first item is no part of it.</param>
public sealed record ItemRun(IReadOnlyList<ListItem> Items, string LeadIn, TextSpan Before);
