using System.IO.Compression;
using System.Text;
using SdgInsights.Analytics;
using SdgInsights.Domain;

namespace SdgInsights.Reports.Tests;

/// <summary>No Excel and no Word runs here, so the rules for which they refuse or repair a file are checked one by one.</summary>
public sealed class StrictnessTests
{
    private const string Contents = "xl/worksheets/sheet1.xml";
    private const string Dashboard = "xl/worksheets/sheet2.xml";
    private const string Activities = "xl/worksheets/sheet3.xml";

    private static readonly Lazy<byte[]> Workbook = new(() => Written.Workbook(SampleDataset.Full, Language.English));
    private static readonly Lazy<byte[]> Annex = new(() => Written.Annex(SampleDataset.Full, Language.English));

    private static IEnumerable<Dataset> Datasets =>
        [SampleDataset.Full, SampleDataset.Empty, HostileDataset.All, SampleDataset.Full with { Measures = new Dictionary<string, MeasureTable>() }];

    [Theory]
    [InlineData("th")]
    [InlineData("en")]
    public void Excel_opens_the_workbook_without_a_repair(string language) => Assert.All(Datasets, dataset =>
        Assert.Empty(StrictWorkbook.Faults(Written.Workbook(dataset, Languages.Of(language)))));

    [Theory]
    [InlineData("th")]
    [InlineData("en")]
    public void Excel_opens_the_comparison_without_a_repair(string language)
    {
        var (early, late) = (new ComparedData("early.db", Compared.Early), new ComparedData("late.db", Compared.Late));
        Assert.Empty(StrictWorkbook.Faults(Compared.Workbook(early, late, Languages.Of(language))));
        Assert.Empty(StrictWorkbook.Faults(Compared.Workbook(
            early with { Years = YearSpan.Parse("2018..2021") }, early with { Years = YearSpan.Parse("2022..2024") }, Languages.Of(language))));
    }

    [Theory]
    [InlineData("th")]
    [InlineData("en")]
    public void Word_opens_the_annex_and_Excel_the_workbooks_of_its_charts_without_a_repair(string language) => Assert.All(Datasets, dataset =>
    {
        var written = Written.Annex(dataset, Languages.Of(language));
        Assert.Empty(WordRules.Faults(written));
        using var annex = new ReadAnnex(written);
        Assert.All(annex.Main.ChartParts, chart =>
        {
            using var stream = chart.EmbeddedPackagePart!.GetStream();
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            Assert.Empty(StrictWorkbook.Faults(copy.ToArray()));
        });
    });

    [Theory]
    [InlineData("xl/workbook.xml", "name=\"CountryList\"", "name=\"R1C1\"", "expected a letter")]
    [InlineData("xl/workbook.xml", "name=\"Dashboard\"", "name=\"Dash/board\"", "expected 1 to 31 characters")]
    [InlineData("xl/workbook.xml", "name=\"Maps\"", "name=\"charts\"", "2 sheets of this name")]
    [InlineData("xl/styles.xml", "<cellXfs count=\"", "<cellXfs count=\"1", "found cellXfs with count")]
    [InlineData(Dashboard, "FIXED(", "TEXTJOIN(", "TEXTJOIN")]
    [InlineData(Dashboard, "SelectedCountry", "SelectedPlanet", "SelectedPlanet")]
    [InlineData(Dashboard, "'Selection'!", "'Nowhere'!", "'Nowhere'!")]
    [InlineData(Dashboard, "type=\"num\" val=\"0\"", "type=\"num\" val=\"none\"", "colour scale")]
    [InlineData(Dashboard, "<mergeCell ref=\"A5:F5\"", "<mergeCell ref=\"A5:H5\"", "over another")]
    [InlineData(Dashboard, "<xm:sqref>A7", "<xm:sqref>A7:B9", "sparkline in A7:B9")]
    [InlineData(Contents, "location=\"'Dashboard'!A1\"", "location=\"'Dashboard'!A999\"", "expected a row of a sheet")]
    [InlineData(Contents, "<col min=\"1\" max=\"1\" width=\"", "<col min=\"1\" max=\"1\" width=\"999", "found columns 1 to 1")]
    [InlineData(Activities, ">Participants<", ">People<", "found heading Participants")]
    [InlineData(Activities, "<v>79</v>", "<v>79,0</v>", "expected digits and a point")]
    [InlineData("xl/tables/table1.xml", "displayName=\"Activities\"", "displayName=\"CountryList\"", "that no defined name has")]
    [InlineData("xl/tables/table1.xml", "name=\"Date\"", "name=\"title\"", "2 columns")]
    [InlineData("[Content_Types].xml", "/xl/styles.xml", "/xl/style.xml", "expected a part of the file")]
    public void A_fault_of_a_workbook_is_found(string part, string text, string other, string fault) =>
        Assert.Contains(StrictWorkbook.Faults(Changed(Workbook.Value, part, text, other)), f => f.Contains(fault, StringComparison.Ordinal));

    [Theory]
    [InlineData("w:name=\"_TocHeading2\"", "w:name=\"_TocHeading1\"", "2 bookmarks of name _TocHeading1")]
    [InlineData("<w:tblHeader />", "", "pages do not repeat")]
    [InlineData("<w:footnoteReference w:id=\"1\"", "<w:footnoteReference w:id=\"777\"", "footnoteReference 777")]
    [InlineData("w:fldCharType=\"end\"", "w:fldCharType=\"begin\"", "without an end")]
    [InlineData("<wp:docPr id=\"2\"", "<wp:docPr id=\"1\"", "2 drawings of id 1")]
    [InlineData("<w:pStyle w:val=\"Caption\"", "<w:pStyle w:val=\"Captain\"", "pStyle Captain")]
    public void A_fault_of_a_document_is_found(string text, string other, string fault) =>
        Assert.Contains(WordRules.Faults(Changed(Annex.Value, "word/document.xml", text, other)), f => f.Contains(fault, StringComparison.Ordinal));

    /// <summary>The file with one text of a part put in the place of another, where it first stands.</summary>
    private static byte[] Changed(byte[] content, string part, string text, string other)
    {
        using var stream = new MemoryStream();
        stream.Write(content);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = zip.GetEntry(part) ?? throw new InvalidOperationException($"found no {part}; expected one of {string.Join(", ", zip.Entries.Select(e => e.FullName))}");
            using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
            var whole = reader.ReadToEnd();
            reader.Dispose();
            var at = whole.IndexOf(text, StringComparison.Ordinal);
            Assert.True(at >= 0, $"found no {text} in {part}");
            entry.Delete();
            using var writer = new StreamWriter(zip.CreateEntry(part).Open(), new UTF8Encoding(false));
            writer.Write(whole[..at] + other + whole[(at + text.Length)..]);
        }

        return stream.ToArray();
    }
}
