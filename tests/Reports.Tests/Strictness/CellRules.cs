using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace SdgInsights.Reports.Tests;

/// <summary>Rows and cells: their order, their numbers as Excel reads them everywhere, and texts that it can hold.</summary>
internal static partial class CellRules
{
    private const int LongestText = 32_767;
    private const double HighestRow = 409.5;

    public static IEnumerable<string> Faults(StrictSheet sheet, StrictWorkbook workbook)
    {
        var formats = StyleRules.FormatCount(workbook);
        var lastRow = 0;
        foreach (var row in sheet.Rows)
        {
            var number = (int)row.Attribute("r")!;
            if (number <= lastRow)
                yield return sheet.Fault($"found row {number} behind row {lastRow}");
            lastRow = number;
            if (row.Attribute("ht") is { } height && ((double)height is < 0 or > HighestRow || row.Attribute("customHeight") is null))
                yield return sheet.Fault($"found row {number} with height {height.Value}; expected a custom one of at most {HighestRow}");
            var lastColumn = 0;
            foreach (var cell in row.Elements())
            {
                var reference = (string)cell.Attribute("r")!;
                if (CellArea.Parse(reference) is not { Cells: 1 } area || area.Row != number)
                    yield return sheet.Fault($"found cell {reference} in row {number}");
                else if (area.Column <= lastColumn)
                    yield return sheet.Fault($"found cell {reference} behind one further to the right");
                else
                    lastColumn = area.Column;
                if (cell.Attribute("s") is { } style && (int)style >= formats)
                    yield return sheet.Fault($"found {reference} with format {style.Value}; expected one of {formats}");
                foreach (var fault in ValueFaults(cell))
                    yield return sheet.Fault($"found {reference} {fault}");
            }
        }
    }

    private static IEnumerable<string> ValueFaults(XElement cell)
    {
        var (type, value) = ((string?)cell.Attribute("t"), cell.Element(StrictWorkbook.X + "v"));
        if (type is not (null or "n" or "inlineStr" or "str" or "b" or "s"))
            yield return $"of type {type}";
        if ((type is null or "n") && value is not null && !(Number().IsMatch(value.Value) && double.IsFinite(double.Parse(value.Value, CultureInfo.InvariantCulture))))
            yield return $"with number {value.Value}; expected digits and a point";
        if (type == "str" && cell.Element(StrictWorkbook.X + "f") is null)
            yield return "of type str without a formula";
        foreach (var text in cell.Descendants().Where(e => e.Name.LocalName == "t" || (e.Name.LocalName == "v" && type == "str")))
        {
            if (text.Value.Length > LongestText)
                yield return $"with a text of {text.Value.Length} characters; expected at most {LongestText}";
            if (text.Value.Length > 0 && (char.IsWhiteSpace(text.Value[0]) || char.IsWhiteSpace(text.Value[^1])) && (string?)text.Attribute(XNamespace.Xml + "space") != "preserve")
                yield return "with a blank at an end of its text, which only xml:space keeps";
        }
    }

    [GeneratedRegex(@"^-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?$")]
    private static partial Regex Number();
}
