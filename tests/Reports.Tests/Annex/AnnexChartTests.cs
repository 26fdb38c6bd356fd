using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using SdgInsights.Domain;

namespace SdgInsights.Reports.Tests;

public sealed class AnnexChartTests
{
    private static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    [Theory]
    [InlineData("th")]
    [InlineData("en")]
    public void Cached_values_are_those_of_the_workbook_that_a_reader_edits(string language)
    {
        using var annex = new ReadAnnex(Written.Annex(SampleDataset.Full, Languages.Of(language)));
        foreach (var part in annex.Main.ChartParts)
        {
            var chart = ReadAnnex.Load(part).Root!;
            Assert.Equal(part.GetIdOfPart(part.EmbeddedPackagePart!), (string?)chart.Element(C + "externalData")!.Attribute(R + "id"));
            Assert.EndsWith(".xlsx", part.EmbeddedPackagePart!.Uri.OriginalString, StringComparison.Ordinal);
            using var workbook = new ReadWorkbook(Bytes(part.EmbeddedPackagePart!));
            foreach (var reference in chart.Descendants().Where(e => e.Name == C + "strRef" || e.Name == C + "numRef"))
            {
                var cached = reference.Descendants(C + "pt").ToDictionary(p => (int)p.Attribute("idx")!, p => p.Element(C + "v")!.Value);
                var cells = workbook.CellsOf(reference.Element(C + "f")!.Value).Select(c => c.Sheet.Text(c.Reference)).ToArray();
                Assert.Equal(cells, Enumerable.Range(0, cells.Length).Select(i => cached.GetValueOrDefault(i, "")));
            }
        }
    }

    [Fact]
    public void The_caption_stands_in_place_of_a_title_and_goals_keep_their_colours()
    {
        using var annex = new ReadAnnex(Written.Annex(SampleDataset.Full, Language.English));
        var charts = annex.Main.ChartParts.Select(p => ReadAnnex.Load(p).Root!).ToArray();
        Assert.All(charts, c => Assert.Empty(c.Descendants(C + "title")));
        var goals = charts.Where(c => c.Descendants(C + "dPt").Count() == Goal.Count).ToArray();
        Assert.Equal(2, goals.Length);
        Assert.All(goals, c => Assert.Equal(
            SampleReference.Data.Goals.Select(g => g.Colour),
            c.Descendants(C + "dPt").Select(p => (string)p.Descendants().Single(e => e.Name.LocalName == "srgbClr").Attribute("val")!)));
    }

    private static byte[] Bytes(OpenXmlPart part)
    {
        using var stream = part.GetStream();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
