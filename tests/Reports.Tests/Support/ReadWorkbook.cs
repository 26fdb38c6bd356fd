using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using X = DocumentFormat.OpenXml.Spreadsheet;

namespace SdgInsights.Reports.Tests;

/// <summary>A written workbook, read back as a user would see it.</summary>
internal sealed class ReadWorkbook : IDisposable
{
    private readonly SpreadsheetDocument document;

    public ReadWorkbook(byte[] content)
    {
        document = SpreadsheetDocument.Open(new MemoryStream(content), false);
        Sheets = [.. document.WorkbookPart!.Workbook.Sheets!.Elements<X.Sheet>()
            .Select(s => new ReadSheet(s.Name!, (WorksheetPart)document.WorkbookPart.GetPartById(s.Id!)))];
    }

    public SpreadsheetDocument Document => document;

    public IReadOnlyList<ReadSheet> Sheets { get; }

    public ReadSheet this[string name] => Sheets.Single(s => s.Name == name);

    /// <summary>The cell that a location such as <c>'Sheet'!A5</c> names.</summary>
    public (ReadSheet Sheet, string Reference) Follow(string location)
    {
        var parts = location.Split('!');
        return (this[parts[0].Trim('\'')], parts[1]);
    }

    /// <summary>The cells of a location that spans one column, from the top.</summary>
    public IEnumerable<(ReadSheet Sheet, string Reference)> CellsOf(string location)
    {
        var (sheet, range) = Follow(location.Replace("$", "", StringComparison.Ordinal));
        var ends = range.Split(':');
        var column = ends[0].TrimEnd([.. "0123456789"]);
        for (var row = ReadSheet.Row(ends[0]); row <= ReadSheet.Row(ends[^1]); row++)
            yield return (sheet, column + row.ToString(CultureInfo.InvariantCulture));
    }

    public void Dispose() => document.Dispose();
}

/// <summary>A native chart, read back.</summary>
internal sealed record ReadChart(XElement Xml)
{
    private static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    public string Title => Xml.Descendants(C + "title").First().Value;

    public string SeriesValues(int series) => Xml.Descendants(C + "ser").ElementAt(series).Element(C + "val")!.Descendants(C + "f").Single().Value;
}

internal sealed class ReadSheet
{
    private readonly Dictionary<string, X.Cell> cells;

    public ReadSheet(string name, WorksheetPart part)
    {
        Name = name;
        Part = part;
        cells = part.Worksheet.Descendants<X.Cell>().ToDictionary(c => c.CellReference!.Value!, StringComparer.Ordinal);
        Links = part.Worksheet.Descendants<X.Hyperlink>().ToDictionary(h => h.Reference!.Value!, h => h.Location!.Value!, StringComparer.Ordinal);
    }

    public string Name { get; }

    public WorksheetPart Part { get; }

    public IReadOnlyDictionary<string, string> Links { get; }

    public ReadChart ChartOf(string title) => Part.DrawingsPart!.ChartParts.Select(p =>
    {
        using var stream = p.GetStream();
        return new ReadChart(XElement.Load(stream));
    }).Single(c => c.Title == title);

    public IEnumerable<X.Cell> Cells => cells.Values;

    public string Text(string reference) => cells.TryGetValue(reference, out var cell)
        ? cell.InlineString?.Text?.Text ?? cell.CellValue?.Text ?? ""
        : "";

    public double? Number(string reference) => cells.TryGetValue(reference, out var cell) && (cell.DataType is null || cell.DataType == X.CellValues.Number) && cell.CellValue is { } value
        ? double.Parse(value.Text, CultureInfo.InvariantCulture)
        : null;

    public string? Formula(string reference) => cells.TryGetValue(reference, out var cell) ? cell.CellFormula?.Text : null;

    /// <summary>The rows of the sheet's table: heading to cell reference.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> Rows()
    {
        var table = Part.TableDefinitionParts.Single().Table;
        var (first, last) = (Row(table.Reference!.Value!.Split(':')[0]), Row(table.Reference.Value.Split(':')[1]));
        var columns = table.TableColumns!.Elements<X.TableColumn>().Select((c, i) => (c.Name!.Value!, i)).ToArray();
        return [.. Enumerable.Range(first + 1, last - first).Select(row =>
            columns.ToDictionary(c => c.Item1, c => SheetNames.Cell(c.i, row), StringComparer.Ordinal))];
    }

    public static int Row(string reference) => int.Parse(reference.TrimStart([.. Enumerable.Range('A', 26).Select(c => (char)c)]), CultureInfo.InvariantCulture);
}
