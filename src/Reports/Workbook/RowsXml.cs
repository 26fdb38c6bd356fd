using System.Runtime.CompilerServices;

namespace SdgInsights.Reports;

/// <summary>Writes the rows of a worksheet as UTF-8. Nothing is allocated for a cell, and nothing of a row is kept but its links.</summary>
internal sealed class RowsXml(Stream to) : IDisposable
{
    /// <summary>Excel repairs a workbook with more links on a sheet than this; later cells keep their value without a link.</summary>
    private const int MaxLinks = 65_530;

    private readonly Utf8Buffer xml = new(to);
    private readonly List<LinkedCell> links = [];

    /// <summary>Of the rows written so far.</summary>
    public IReadOnlyList<LinkedCell> Links => links;

    /// <param name="rows">Enumerated once, in order.</param>
    public void Write(IEnumerable<SheetRow> rows)
    {
        var number = 0;
        foreach (var row in rows)
            Row(row, ++number);
        xml.Flush();
    }

    public void Dispose() => xml.Dispose();

    // Compiled fully at once, as all that is called for every cell: a sheet is often written before the compiler would look a second time.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Row(SheetRow row, int number)
    {
        xml.Raw("<row r=\""u8);
        xml.Number(number);
        if (row.Height is { } height)
        {
            xml.Raw("\" ht=\""u8);
            xml.Number(height);
            xml.Raw("\" customHeight=\"1"u8);
        }

        xml.Raw("\">"u8);
        for (var column = 0; column < row.Cells.Count; column++)
            Cell(row.Cells[column], column, number);
        xml.Raw("</row>"u8);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Cell(in Cell cell, int column, int row)
    {
        var linked = cell.Link is not null && !cell.IsEmpty && links.Count < MaxLinks;
        if (linked)
            links.Add(new(column, row, cell.Link!));
        var text = cell.Number is null ? cell.Text : null;
        var need = text is null ? TextNeed.Nothing : CellText.NeedOf(text);
        if (need == TextNeed.Cleaning)
            text = CellText.Clean(text!);
        // What a formula gives is computed anew and cannot be taken for one.
        var quoted = text is { Length: > 0 } && cell.Formula is null && CellText.LooksLikeFormula(text);
        xml.Raw("<c r=\""u8);
        Column(column);
        xml.Number(row);
        xml.Raw("\" s=\""u8);
        xml.Number(StyleSheet.IndexOf(cell.Style, linked, quoted));
        xml.Raw("\""u8);
        if (cell.Formula is { } formula)
            Formula(formula, cell.Number, text);
        else if (cell.Number is { } number)
            Value(number);
        else if (text is { Length: > 0 })
            Text(text, need);
        else
            xml.Raw("/>"u8);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Value(double number)
    {
        xml.Raw("><v>"u8);
        xml.Number(number);
        xml.Raw("</v></c>"u8);
    }

    /// <summary>In its cell and not in a table of strings shared by all sheets, which would have to stand in memory until the last cell is written.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Text(string text, TextNeed need)
    {
        xml.Raw(" t=\"inlineStr\"><is><t"u8);
        xml.Raw(char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) ? " xml:space=\"preserve\">"u8 : ">"u8);
        if (need == TextNeed.Nothing)
            xml.Plain(text);
        else
            xml.Text(text);
        xml.Raw("</t></is></c>"u8);
    }

    private void Formula(string formula, double? number, string? text)
    {
        if (number is null)
            xml.Raw(" t=\"str\""u8);
        xml.Raw("><f>"u8);
        xml.Text(formula);
        xml.Raw("</f><v>"u8);
        if (number is { } value)
            xml.Number(value);
        else
            xml.Text(text);
        xml.Raw("</v></c>"u8);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Column(int index)
    {
        if (index >= 26)
            Column((index / 26) - 1);
        xml.Byte((byte)('A' + (index % 26)));
    }
}

/// <param name="Column">From 0.</param>
/// <param name="Row">From 1.</param>
internal readonly record struct LinkedCell(int Column, int Row, CellLink Link);
