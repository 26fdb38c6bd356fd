using System.Globalization;
using System.Xml.Linq;

namespace SdgInsights.Reports;

/// <summary>Writes references to cells with the values that stand there, so that a chart shows before anything is calculated.</summary>
internal static class NativeCache
{
    public static XElement Texts(string cells, IReadOnlyList<string> texts) => new(
        Dml.C + "strRef",
        new XElement(Dml.C + "f", cells),
        new XElement(
            Dml.C + "strCache",
            Dml.Value("ptCount", texts.Count),
            texts.Select((text, i) => Point(i, CellText.Clean(text)))));

    public static XElement Numbers(string cells, IReadOnlyList<long?> values) => new(
        Dml.C + "numRef",
        new XElement(Dml.C + "f", cells),
        new XElement(
            Dml.C + "numCache",
            new XElement(Dml.C + "formatCode", "#,##0"),
            Dml.Value("ptCount", values.Count),
            values.Select((value, i) => value is { } v ? Point(i, v.ToString(CultureInfo.InvariantCulture)) : null)));

    private static XElement Point(int index, string value) => new(Dml.C + "pt", new XAttribute("idx", index), new XElement(Dml.C + "v", value));
}
