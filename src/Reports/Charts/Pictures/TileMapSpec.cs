namespace SdgInsights.Reports;

/// <summary>A map on which every place is a tile of the same size. Every tile prints its name and its value.</summary>
/// <param name="Headings">What the tiles are, what their groups are, and what the values count.</param>
/// <param name="Labels">Names of groups, beside their tiles.</param>
/// <param name="Unknown">The word in a tile without a value.</param>
public sealed record TileMapSpec(
    string Id,
    string Title,
    string Caption,
    string Source,
    GridHeadings Headings,
    IReadOnlyList<MapTile> Tiles,
    IReadOnlyList<MapLabel> Labels,
    string Unknown) : Picture(Id, Title, Caption, Source)
{
    public override bool HasValues => Tiles.Any(t => t.Value is > 0);

    public long Highest => Math.Max(1, Tiles.Max(t => t.Value) ?? 0);

    /// <summary>One row a tile.</summary>
    public override PictureTable Table => new(
        [Headings.Rows, Headings.Columns, Headings.Values],
        Tiles.Select(t => (IReadOnlyList<object?>)[t.Name, t.Group, t.Value]));
}

/// <param name="Row">From 0, counted downwards.</param>
/// <param name="Column">From 0, counted to the right.</param>
/// <param name="Group">Tiles of one group share a border; null for none.</param>
/// <param name="Value">Null is unknown, which looks different from zero.</param>
public sealed record MapTile(int Row, int Column, string Name, string? Group, long? Value);

public sealed record MapLabel(int Row, int Column, string Text);
