using System.Xml.Linq;

namespace SdgInsights.Reports;

/// <summary>Writes tables: the heading row stands again on every page, no row is torn apart, and names head their rows.</summary>
internal sealed class WordTables(WordParagraphs paragraphs, DocumentLook look)
{
    /// <summary>A longer row could be higher than a page, and must be torn.</summary>
    private const int LongestWholeRow = 1500;

    /// <summary>A table of no more rows stands on one page.</summary>
    private const int ShortTable = 14;

    /// <summary>In eighths of a point.</summary>
    private const int GoalMark = 36;

    /// <summary>In twentieths of a point, as the margins of cells: Word draws half of the mark within its cell.</summary>
    private const int GoalMargin = 125;
    private const int DenseMargin = 45;

    public XElement Of(Grid grid, int width)
    {
        var unit = width / grid.Columns.Sum(c => c.Width);
        var widths = grid.Columns.Select(c => (int)(c.Width * unit)).ToArray();
        return Wml.Of(
            "tbl",
            Wml.Of(
                "tblPr",
                Wml.Val("tblStyle", StyleIds.Table),
                Wml.Of("tblW", Wml.Attr("w", widths.Sum()), Wml.Attr("type", "dxa")),
                Wml.Of("tblLayout", Wml.Attr("type", "fixed")),
                grid.IsDense ? WordStyles.CellMargins(20, DenseMargin) : null,
                Wml.Of("tblLook", Wml.Attr("val", "0020"), Wml.Attr("firstRow", 1), Wml.Attr("lastRow", 0), Wml.Attr("firstColumn", 0), Wml.Attr("lastColumn", 0), Wml.Attr("noHBand", 1), Wml.Attr("noVBand", 1)),
                Wml.Val("tblCaption", grid.Caption),
                Wml.Val("tblDescription", grid.Description)),
            Wml.Of("tblGrid", widths.Select(w => Wml.Of("gridCol", Wml.Attr("w", w)))),
            HeadingRow(grid, widths),
            grid.Rows.Select((row, i) => Row(grid, row, widths, keepNext: IsKept(grid, i))));
    }

    private XElement HeadingRow(Grid grid, int[] widths) => Wml.Of(
        "tr",
        Wml.Of("trPr", Wml.Of("cantSplit"), Wml.Of("tblHeader")),
        grid.Columns.Select((column, i) => Wml.Of(
            "tc",
            Wml.Of("tcPr", CellWidth(widths[i]), Shading(look.Colours.Primary), Wml.Val("vAlign", "bottom")),
            Wml.Of(
                "p",
                Wml.Of("pPr", Wml.Val("pStyle", grid.IsDense ? StyleIds.TableDenseHeading : StyleIds.TableHeading), Wml.Val("jc", column.IsNumber ? "right" : "left")),
                Wml.Run(column.Heading)))));

    private XElement Row(Grid grid, GridRow row, int[] widths, bool keepNext)
    {
        var length = row.Cells.Sum(c => c.Content.OfType<Words>().Sum(w => w.Text.Length));
        return Wml.Of(
            "tr",
            length > LongestWholeRow ? null : Wml.Of("trPr", Wml.Of("cantSplit")),
            row.Kind == GridRowKind.Group
                ? GroupCell(grid, row.Cells[0], widths)
                : row.Cells.Select((cell, i) => ItemCell(grid, row.Kind, cell, widths[i], grid.Columns[i].IsNumber, keepNext)));
    }

    private XElement GroupCell(Grid grid, GridCell cell, int[] widths) => Wml.Of(
        "tc",
        Wml.Of("tcPr", CellWidth(widths.Sum()), Wml.Val("gridSpan", widths.Length), Shading(look.Colours.Tint)),
        Content(grid, cell, isNumber: false, keepNext: true));

    private XElement ItemCell(Grid grid, GridRowKind kind, GridCell cell, int width, bool isNumber, bool keepNext) => Wml.Of(
        "tc",
        Wml.Of(
            "tcPr",
            CellWidth(width),
            cell.GoalColour is { } colour ? Wml.Of("tcBorders", WordStyles.Border("left", colour, GoalMark)) : null,
            kind == GridRowKind.Total ? Shading(look.Colours.Tint) : null,
            cell.GoalColour is null ? null : Wml.Of("tcMar", Wml.Of("left", Wml.Attr("w", GoalMargin), Wml.Attr("type", "dxa")))),
        Content(grid, cell, isNumber, keepNext));

    /// <summary>The last two rows stay together and with the note below them; so do all of a short table.</summary>
    private static bool IsKept(Grid grid, int row) => row >= grid.Rows.Count - 2 || (grid.Rows.Count <= ShortTable && !grid.IsLong);

    private XElement Content(Grid grid, GridCell cell, bool isNumber, bool keepNext) => Wml.Of(
        "p",
        Wml.Of(
            "pPr",
            Wml.Val("pStyle", grid.IsDense ? StyleIds.TableDense : StyleIds.TableText),
            keepNext ? Wml.Of("keepNext") : null,
            isNumber ? Wml.Val("jc", "right") : null),
        paragraphs.Runs(cell.Content));

    private static XElement CellWidth(int width) => Wml.Of("tcW", Wml.Attr("w", width), Wml.Attr("type", "dxa"));

    private static XElement Shading(string colour) => Wml.Of("shd", Wml.Attr("val", "clear"), Wml.Attr("color", "auto"), Wml.Attr("fill", colour));
}
