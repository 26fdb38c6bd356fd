namespace SdgInsights.Reports;

/// <summary>Places as tiles of one size; a strong line goes around each group of them.</summary>
internal sealed class TileMapPlot : SvgPlot
{
    private const double NameSize = 11;
    private const double NameLine = 14;
    private const double ValueHeight = 22;
    private const double MaxTile = 150;
    private const string BorderColour = "222222";

    private readonly TileMapSpec map;
    private readonly ShadedTiles tiles;
    private readonly int columns;
    private readonly int rows;

    public TileMapPlot(TileMapSpec map, ChartTheme theme)
    {
        this.map = map;
        tiles = new(theme, map.Highest, map.Unknown);
        columns = Math.Max(map.Tiles.Max(t => t.Column), map.Labels.Select(l => l.Column).DefaultIfEmpty().Max()) + 1;
        rows = Math.Max(map.Tiles.Max(t => t.Row), map.Labels.Select(l => l.Row).DefaultIfEmpty().Max()) + 1;
    }

    public override double MinWidth => columns * (map.Tiles.Max(t => TextWrap.WidestPiece(t.Name, NameSize)) + 4);

    public override double Height(double width) => ShadedTiles.LegendHeight + (rows * TileHeight(width)) + 4;

    public override void Draw(SvgCanvas canvas, double left, double top, double width)
    {
        tiles.DrawLegend(canvas, left, top, map.Headings.Values, map.Tiles.Any(t => t.Value is null));
        var (side, height) = (Side(width), TileHeight(width));
        var first = left + ((width - (columns * side)) / 2);
        var above = top + ShadedTiles.LegendHeight;
        foreach (var tile in map.Tiles)
        {
            var box = BoxOf(tile.Row, tile.Column);
            tiles.Draw(canvas, box, tile.Value, height - (ValueHeight / 2));
            var lines = TextWrap.Lines(tile.Name, NameSize, side - 4);
            var nameTop = box.Y + ((height - ValueHeight - (lines.Count * NameLine)) / 2) + 2;
            for (var i = 0; i < lines.Count; i++)
                canvas.Text(box.X + (side / 2), nameTop + (i * NameLine) + NameSize, lines[i], NameSize, "middle", ShadedTiles.InkOn(tiles.FillOf(tile.Value)));
        }

        foreach (var tile in map.Tiles.Where(t => t.Group is not null))
            DrawBorders(canvas, tile, BoxOf(tile.Row, tile.Column));
        foreach (var label in map.Labels)
        {
            var box = BoxOf(label.Row, label.Column);
            var lines = TextWrap.Lines(label.Text, LabelSize, side - 4);
            for (var i = 0; i < lines.Count; i++)
                canvas.Text(box.X + (side / 2), box.Y + (height / 2) + ((i - ((lines.Count - 1) / 2.0)) * LineHeight) + (LabelSize * Baseline), lines[i], LabelSize, "middle", bold: true);
        }

        SvgBox BoxOf(int row, int column) => new(first + (column * side), above + (row * height), side, height);
    }

    private double Side(double width) => Math.Min(MaxTile, width / columns);

    private double TileHeight(double width) =>
        (map.Tiles.Max(t => TextWrap.Lines(t.Name, NameSize, Side(width) - 4).Count) * NameLine) + ValueHeight + 6;

    private void DrawBorders(SvgCanvas canvas, MapTile tile, SvgBox box)
    {
        var (right, bottom) = (box.X + box.Width, box.Y + box.Height);
        if (IsEdge(-1, 0))
            canvas.Line(box.X, box.Y, right, box.Y, BorderColour, width: 2.5);
        if (IsEdge(1, 0))
            canvas.Line(box.X, bottom, right, bottom, BorderColour, width: 2.5);
        if (IsEdge(0, -1))
            canvas.Line(box.X, box.Y, box.X, bottom, BorderColour, width: 2.5);
        if (IsEdge(0, 1))
            canvas.Line(right, box.Y, right, bottom, BorderColour, width: 2.5);

        bool IsEdge(int down, int across) => !map.Tiles.Any(t => t.Row == tile.Row + down && t.Column == tile.Column + across && t.Group == tile.Group);
    }
}
