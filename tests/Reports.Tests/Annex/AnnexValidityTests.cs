using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using SdgInsights.Domain;

namespace SdgInsights.Reports.Tests;

public sealed class AnnexValidityTests
{
    private static readonly XNamespace W = ReadAnnex.W;

    [Theory]
    [InlineData("th", FileFormatVersions.Office2019)]
    [InlineData("th", FileFormatVersions.Microsoft365)]
    [InlineData("en", FileFormatVersions.Office2019)]
    [InlineData("en", FileFormatVersions.Microsoft365)]
    public void The_annex_and_the_workbooks_of_its_charts_are_valid(string language, FileFormatVersions version)
    {
        var validator = new OpenXmlValidator(version);
        foreach (var dataset in new[] { SampleDataset.Full, SampleDataset.Empty, HostileDataset.All, WithoutMeasures })
        {
            using var annex = new ReadAnnex(Written.Annex(dataset, Languages.Of(language)));
            Assert.Empty(validator.Validate(annex.Document).Select(Error));
            foreach (var embedded in annex.Main.ChartParts.Select(c => c.EmbeddedPackagePart!))
            {
                using var stream = embedded.GetStream();
                using var workbook = SpreadsheetDocument.Open(stream, false);
                Assert.Empty(validator.Validate(workbook).Select(Error));
            }
        }

        static string Error(ValidationErrorInfo e) => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}";
    }

    [Theory]
    [InlineData("th")]
    [InlineData("en")]
    public void The_same_data_give_the_same_bytes(string language) =>
        Assert.Equal(Written.Annex(SampleDataset.Full, Languages.Of(language)), Written.Annex(SampleDataset.Full, Languages.Of(language)));

    [Theory]
    [InlineData("th", "th-TH", "en-US", "TH Sarabun New", "การมีส่วนร่วมของผู้มีส่วนได้ส่วนเสียในการขับเคลื่อนเป้าหมายการพัฒนาที่ยั่งยืน")]
    [InlineData("en", "en-GB", "en-GB", "Tahoma", "Stakeholder engagement in implementing the Sustainable Development Goals")]
    public void The_file_tells_title_language_and_version_but_no_author_and_no_time(string language, string tag, string latin, string font, string title)
    {
        using var annex = new ReadAnnex(Written.Annex(SampleDataset.Full, Languages.Of(language)));
        var properties = annex.Document.PackageProperties;
        Assert.Equal((title, tag, SampleDataset.Full.Version.Id), (properties.Title, properties.Language, properties.Version));
        Assert.Null(properties.Creator);
        Assert.Null(properties.Created);
        Assert.Null(properties.Modified);
        var run = ReadAnnex.Load(annex.Main.StyleDefinitionsPart!).Descendants(W + "rPrDefault").Single();
        Assert.Equal((latin, "th-TH"), ((string?)run.Descendants(W + "lang").Single().Attribute(W + "val"), (string?)run.Descendants(W + "lang").Single().Attribute(W + "bidi")));
        Assert.Equal(font, (string?)run.Descendants(W + "rFonts").Single().Attribute(W + "cs"));
    }

    [Fact]
    public void No_line_has_a_fixed_height_that_would_clip_vowels_and_Thai_letters_have_sizes_of_their_own()
    {
        using var annex = new ReadAnnex(Written.Annex(SampleDataset.Full, Language.Thai));
        var styles = ReadAnnex.Load(annex.Main.StyleDefinitionsPart!);
        Assert.All(styles.Descendants(W + "spacing"), s => Assert.Equal("auto", (string?)s.Attribute(W + "lineRule")));
        Assert.All(styles.Descendants(W + "sz"), s => Assert.Equal((string?)s.Attribute(W + "val"), (string?)s.Parent!.Element(W + "szCs")?.Attribute(W + "val")));
        Assert.All(styles.Descendants(W + "b"), b => Assert.NotNull(b.Parent!.Element(W + "bCs")));
    }

    [Fact]
    public void Only_the_lists_of_contents_are_made_anew_when_Word_opens_the_file()
    {
        using var annex = new ReadAnnex(Written.Annex(SampleDataset.Full, Language.English));
        Assert.Empty(ReadAnnex.Load(annex.Main.DocumentSettingsPart!).Descendants(W + "updateFields"));
        var stale = annex.Body.Descendants(W + "fldChar").Where(f => f.Attribute(W + "dirty") is not null).ToArray();
        Assert.Equal(["TOC", "TOC", "TOC"], stale.Select(f => ((XElement)f.Parent!.NextNode!).Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)[0]));
    }

    [Fact]
    public void Who_cannot_see_it_hears_what_charts_and_tables_show()
    {
        using var annex = new ReadAnnex(Written.Annex(SampleDataset.Full, Language.English));
        Assert.All(annex.Body.Descendants().Where(e => e.Name.LocalName == "docPr"), p => Assert.True(((string?)p.Attribute("descr"))?.Length > 40));
        Assert.All(annex.Body.Descendants(W + "tbl"), table =>
        {
            Assert.NotEqual("", (string?)table.Descendants(W + "tblDescription").Single().Attribute(W + "val"));
            Assert.NotNull(table.Elements(W + "tr").First().Element(W + "trPr")!.Element(W + "tblHeader"));
            Assert.All(table.Elements(W + "tr"), r => Assert.NotNull(r.Element(W + "trPr")?.Element(W + "cantSplit")));
        });
    }

    [Theory]
    [InlineData("th", "ชุดข้อมูลนี้ไม่มีกิจกรรม")]
    [InlineData("en", "This dataset holds no activity")]
    public void An_empty_dataset_says_so(string language, string words)
    {
        using var annex = new ReadAnnex(Written.Annex(SampleDataset.Empty, Languages.Of(language)));
        Assert.Contains(annex.Paragraphs, p => ReadAnnex.Text(p).StartsWith(words, StringComparison.Ordinal));
        Assert.Empty(annex.Captions);
    }

    private static Analytics.Dataset WithoutMeasures => SampleDataset.Full with { Measures = new Dictionary<string, Analytics.MeasureTable>() };
}
