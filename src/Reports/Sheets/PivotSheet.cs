using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>PivotTables to rearrange. Those that can grow little stand first, so that none grows into the next when its table does.</summary>
internal sealed class PivotSheet : ISheet
{
    private const int FirstRow = 5;
    private const double NameWidth = 60;
    private const double ValueWidth = 14;
    private const int GapRows = 2;

    public string Key => SheetKeys.Pivot;

    public SheetPage Build(ReportContext context)
    {
        var blocks = Blocks(context);
        var columns = blocks.Select(b => b.Pivot.Columns.Count + 1).DefaultIfEmpty(1).Max();
        return new()
        {
            Name = context.Labels["sheet." + Key],
            ColumnWidths = [NameWidth, .. Enumerable.Repeat(ValueWidth, columns)],
            Rows = Rows(context, blocks),
            Pivots = [.. blocks.Select(b => b.Pivot)],
            Footer = context.Footer,
        };
    }

    private static IReadOnlyList<Block> Blocks(ReportContext context)
    {
        var blocks = new List<Block>();
        var people = PivotData.People.Source(context);
        var goals = PivotData.Goals.Source(context);
        // A sex can be stated or inferred.
        Add("sex", people, down: 2, across: 1, choices: [0, 3], "people", hasTotals: true, room: 2 * Codes.All<Sex>().Count);
        Add("goal", goals, down: 0, across: 1, choices: [2], "activities", hasTotals: false, room: Goal.Count + 1);
        Add("country", people, down: 0, across: 1, choices: [2, 3], "people", hasTotals: true, room: 0);
        return blocks;

        void Add(string name, PivotSource? source, int down, int across, IReadOnlyList<int> choices, string value, bool hasTotals, int room)
        {
            if (source is null)
                return;
            var labels = context.Labels;
            var row = blocks.Count == 0 ? FirstRow : blocks[^1].NextRow;
            blocks.Add(new(
                labels[$"pivot.{name}"],
                labels[$"pivot.{name}.about"],
                new("Pivot_" + name, source, down, across, choices, Value: 0, labels["pivot.sum_of_" + value], labels["pivot.total"], hasTotals, row + Block.HeadRows),
                room));
        }
    }

    private static IEnumerable<SheetRow> Rows(ReportContext context, IReadOnlyList<Block> blocks)
    {
        var labels = context.Labels;
        yield return new([Cell.Of(labels["sheet.pivot"], CellStyle.Title)], Height: 26);
        yield return new([Cell.Of(labels["sheet.pivot.about"], CellStyle.Remark)]);
        yield return new([Cell.Of(labels["back"], CellStyle.Remark, context.Front)]);
        yield return SheetRow.Blank;
        if (blocks.Count == 0)
            yield return new([Cell.Of(labels["table.empty"])]);
        foreach (var block in blocks)
        {
            yield return new([Cell.Of(block.Title, CellStyle.Section)], Height: 20);
            yield return new([Cell.Of(block.About, CellStyle.Remark)]);
            foreach (var row in PivotCells.Rows(block.Pivot, labels["pivot.all"]))
                yield return row;
            for (var row = block.Pivot.LastRow + 1; row < block.NextRow; row++)
                yield return SheetRow.Blank;
        }
    }

    /// <param name="Room">Rows that the PivotTable may come to have.</param>
    private sealed record Block(string Title, string About, PivotTable Pivot, int Room)
    {
        public const int HeadRows = 2;

        public int NextRow => Pivot.LastRow + 1 + Math.Max(0, Room - Pivot.Rows.Count) + GapRows;
    }
}
