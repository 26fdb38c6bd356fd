using SdgInsights.Domain;

namespace SdgInsights.Ingest.Tests;

/// <summary>The shipped maps hold every place once; a wrong row is refused by its line.</summary>
public sealed class TileMapFileTests : IDisposable
{
    private const string FileName = "tile-maps.csv";

    private readonly string folder = Directory.CreateTempSubdirectory("tile-maps").FullName;

    public TileMapFileTests()
    {
        foreach (var file in Directory.GetFiles(Checkout.PathOf("seeds", "reference"), "*.csv"))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Every_province_stands_once_on_the_map_of_Thailand()
    {
        var reference = ReferenceFiles.Load(folder);
        var tiles = reference.TileMaps[TileMap.Thailand].Tiles;
        Assert.Equal(77, tiles.Count);
        Assert.Equal(reference.Provinces.Keys.Order(StringComparer.Ordinal), tiles.Select(t => t.Code).Order(StringComparer.Ordinal));
        Assert.Equal(tiles.Count, tiles.Select(t => (t.Row, t.Column)).Distinct().Count());
    }

    [Fact]
    public void Every_member_of_ASEAN_stands_once_on_its_map_with_Timor_Leste()
    {
        var reference = ReferenceFiles.Load(folder);
        var tiles = reference.TileMaps[TileMap.Asean].Tiles.Select(t => t.Code).ToArray();
        Assert.Equal(reference.Groupings["ASEAN"].MembersAt(new(2025, 10, 26)).Order(StringComparer.Ordinal), tiles.Order(StringComparer.Ordinal));
        Assert.Equal(11, tiles.Length);
        Assert.Contains("TL", tiles);
    }

    [Theory]
    [InlineData(TileMap.Thailand, "TH-57", "TH-96")]
    [InlineData(TileMap.Thailand, "TH-58", "TH-48")]
    [InlineData(TileMap.Asean, "MM", "ID")]
    public void North_is_up_and_west_is_left(string map, string northWest, string southEast)
    {
        var places = ReferenceFiles.Load(folder).TileMaps[map].Tiles.ToDictionary(t => t.Code, StringComparer.Ordinal);
        Assert.True(places[northWest].Row < places[southEast].Row);
        Assert.True(places[northWest].Column < places[southEast].Column);
    }

    [Fact]
    public void Every_region_has_its_name_on_the_map() => Assert.Equal(
        ["central", "east", "north", "northeast", "south", "west"],
        ReferenceFiles.Load(folder).TileMaps[TileMap.Thailand].Labels.Select(l => l.Code).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("thailand,tile,TH-10,20,0,test", "TH-10 a second time")]
    [InlineData("thailand,tile,TH-99,20,0,test", "TH-99")]
    [InlineData("thailand,label,southwest,20,0,test", "southwest")]
    [InlineData("asean,label,CLMV,0,0,test", "row 0, column 0 a second time")]
    [InlineData("asean,label,CLMV,first,0,test", "first")]
    [InlineData("asean,town,TH,20,0,test", "town")]
    [InlineData("mars,tile,TH,20,0,test", "mars")]
    public void A_wrong_row_is_refused_by_its_line(string row, string says)
    {
        var lines = File.ReadAllLines(Path.Combine(folder, FileName));
        File.WriteAllLines(Path.Combine(folder, FileName), [.. lines, row]);
        var problem = Assert.Throws<DataFileException>(() => ReferenceFiles.Load(folder)).Problem.ToString();
        Assert.Contains($"{FileName}, line {lines.Length + 1}", problem, StringComparison.Ordinal);
        Assert.Contains(says, problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("TH-38")]
    [InlineData("TL")]
    public void A_place_without_a_tile_is_refused_by_its_code(string code)
    {
        var lines = File.ReadAllLines(Path.Combine(folder, FileName));
        File.WriteAllLines(Path.Combine(folder, FileName), lines.Where(l => !l.Contains($",{code},", StringComparison.Ordinal)));
        Assert.Contains(code, Assert.Throws<DataFileException>(() => ReferenceFiles.Load(folder)).Problem.Found, StringComparison.Ordinal);
    }
}
