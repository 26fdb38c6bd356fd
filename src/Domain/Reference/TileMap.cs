namespace SdgInsights.Domain;

/// <summary>A map on which every place is a tile of the same size, so that small places are seen as well as large ones.</summary>
/// <param name="Tiles">Codes of provinces (ISO 3166-2) or countries (ISO 3166-1 alpha-2), each once.</param>
/// <param name="Labels">Where the names of regions or groupings stand, beside their tiles.</param>
public sealed record TileMap(string Id, IReadOnlyList<TilePlace> Tiles, IReadOnlyList<TilePlace> Labels)
{
    /// <summary>The 77 provinces.</summary>
    public const string Thailand = "thailand";

    /// <summary>The countries of South-eastern Asia that are or were members.</summary>
    public const string Asean = "asean";
}

/// <param name="Row">From 0, counted from north to south.</param>
/// <param name="Column">From 0, counted from west to east.</param>
public sealed record TilePlace(string Code, int Row, int Column);
