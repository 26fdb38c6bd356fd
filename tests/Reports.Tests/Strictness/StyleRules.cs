using System.Xml.Linq;

namespace SdgInsights.Reports.Tests;

/// <summary>Counts and references of the styles part.</summary>
internal static class StyleRules
{
    private const int MaxFormats = 65_490;
    private const int FirstOwnNumberFormat = 164;

    public static IEnumerable<string> Faults(StrictWorkbook workbook)
    {
        var styles = workbook.Styles;
        foreach (var list in styles.Elements().Where(e => e.Attribute("count") is not null && (int)e.Attribute("count")! != e.Elements().Count()))
            yield return $"styles: found {list.Name.LocalName} with count {(string)list.Attribute("count")!}; expected {list.Elements().Count()}";
        var own = Items("numFmts").Select(f => (int)f.Attribute("numFmtId")!).ToArray();
        if (own.Any(id => id < FirstOwnNumberFormat) || own.Distinct().Count() != own.Length)
            yield return $"styles: found number formats {string.Join(", ", own)}; expected each once, from {FirstOwnNumberFormat}";
        var fills = Items("fills").Take(2).Select(f => (string?)f.Elements().Single().Attribute("patternType"));
        if (!fills.SequenceEqual(["none", "gray125"]))
            yield return $"styles: found fills that begin with {string.Join(", ", fills)}; expected none, gray125, which Excel takes for itself";
        if (Items("cellXfs").Count() > MaxFormats)
            yield return $"styles: found {Items("cellXfs").Count()} formats; expected at most {MaxFormats}";
        foreach (var (format, i) in Items("cellXfs").Select((f, i) => (f, i)))
        {
            foreach (var (attribute, list) in new[] { ("fontId", "fonts"), ("fillId", "fills"), ("borderId", "borders"), ("xfId", "cellStyleXfs") })
            {
                if (format.Attribute(attribute) is { } id && (int)id >= Items(list).Count())
                    yield return $"styles: found format {i} with {attribute} {id.Value}; expected one of {Items(list).Count()} {list}";
            }

            if (format.Attribute("numFmtId") is { } number && (int)number >= FirstOwnNumberFormat && !own.Contains((int)number))
                yield return $"styles: found format {i} with numFmtId {number.Value}; expected a number format that the part has";
        }

        IEnumerable<XElement> Items(string list) => styles.Elements(StrictWorkbook.X + list).Elements();
    }

    public static int FormatCount(StrictWorkbook workbook) => workbook.Styles.Elements(StrictWorkbook.X + "cellXfs").Elements().Count();

    public static int DifferentialCount(StrictWorkbook workbook) => workbook.Styles.Elements(StrictWorkbook.X + "dxfs").Elements().Count();
}
