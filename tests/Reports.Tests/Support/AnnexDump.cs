using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;

namespace SdgInsights.Reports.Tests;

/// <summary>An annex as text: headings, paragraphs, tables, charts with their figures, and footnotes.</summary>
internal static class AnnexDump
{
    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    public static string Of(ReadAnnex annex)
    {
        var text = new StringBuilder();
        foreach (var element in annex.Body.Elements())
        {
            if (element.Name == ReadAnnex.W + "tbl")
            {
                foreach (var row in element.Elements(ReadAnnex.W + "tr"))
                    text.AppendJoin(" | ", row.Elements(ReadAnnex.W + "tc").Select(Line)).Append('\n');
            }
            else if (element.Descendants(C + "chart").SingleOrDefault() is { } chart)
            {
                text.Append(Chart(annex, (string)chart.Attribute(R + "id")!)).Append('\n');
            }
            else if (ReadAnnex.Style(element) is { } style)
            {
                text.Append('[').Append(style).Append("] ").Append(Line(element)).Append('\n');
            }
        }

        foreach (var (id, note) in annex.Footnotes.OrderBy(f => f.Key))
            text.Append("^").Append(id).Append(' ').Append(note).Append('\n');
        return text.ToString();
    }

    private static string Line(XElement element)
    {
        var notes = element.Descendants(ReadAnnex.W + "footnoteReference").Select(f => "^" + (string)f.Attribute(ReadAnnex.W + "id")!);
        return ReadAnnex.Text(element).Replace("\n", " ⏎ ", StringComparison.Ordinal) + string.Concat(notes);
    }

    private static string Chart(ReadAnnex annex, string id)
    {
        var chart = ReadAnnex.Load((ChartPart)annex.Main.GetPartById(id)).Root!;
        var names = chart.Descendants(C + "ser").First().Element(C + "cat")!.Descendants(C + "v").Select(v => v.Value).ToArray();
        var series = chart.Descendants(C + "ser").Select(s => $"{s.Element(C + "tx")!.Descendants(C + "v").Single().Value}: {Values(s, names)}");
        return "(chart) " + string.Join("; ", series);
    }

    private static string Values(XElement series, string[] names) => string.Join(", ", series.Element(C + "val")!.Descendants(C + "pt")
        .Select(p => $"{names[(int)p.Attribute("idx")!]} {p.Element(C + "v")!.Value}"));
}
