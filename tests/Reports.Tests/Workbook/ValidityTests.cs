using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using SdgInsights.Analytics;

namespace SdgInsights.Reports.Tests;

public sealed class ValidityTests
{
    [Theory]
    [InlineData("th", FileFormatVersions.Office2019)]
    [InlineData("th", FileFormatVersions.Microsoft365)]
    [InlineData("en", FileFormatVersions.Office2019)]
    [InlineData("en", FileFormatVersions.Microsoft365)]
    public void The_workbook_is_valid(string language, FileFormatVersions version)
    {
        foreach (var dataset in new[] { SampleDataset.Full, SampleDataset.Empty, HostileDataset.All, WithoutMeasures })
        {
            using var document = SpreadsheetDocument.Open(new MemoryStream(Written.Workbook(dataset, Languages.Of(language))), false);
            var errors = new OpenXmlValidator(version).Validate(document).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}");
            Assert.Empty(errors);
        }
    }

    [Theory]
    [InlineData("th")]
    [InlineData("en")]
    public void The_same_data_give_the_same_bytes(string language) =>
        Assert.Equal(Written.Workbook(SampleDataset.Full, Languages.Of(language)), Written.Workbook(SampleDataset.Full, Languages.Of(language)));

    [Fact]
    public void A_missing_measure_leaves_its_table_empty_and_nothing_else()
    {
        using var workbook = new ReadWorkbook(Written.Workbook(WithoutMeasures, Domain.Language.English));
        Assert.Equal("No records", workbook["Regions"].Text("A5"));
        Assert.Equal(SampleDataset.Full.Activities.Count, workbook["Activities"].Rows().Count);
    }

    [Theory]
    [InlineData("th", "ชุดข้อมูลนี้ไม่มีกิจกรรม")]
    [InlineData("en", "This dataset holds no activity")]
    public void An_empty_dataset_says_so_first(string language, string words)
    {
        using var workbook = new ReadWorkbook(Written.Workbook(SampleDataset.Empty, Languages.Of(language)));
        Assert.Contains(workbook.Sheets[0].Cells, c => c.InnerText.StartsWith(words, StringComparison.Ordinal));
        Assert.Contains(workbook.Sheets[1].Cells, c => c.InnerText.StartsWith(words, StringComparison.Ordinal));
    }

    [Fact]
    public void Names_of_tables_are_unique_and_the_same_in_both_languages()
    {
        var names = new[] { Domain.Language.Thai, Domain.Language.English }.Select(language =>
        {
            using var workbook = new ReadWorkbook(Written.Workbook(SampleDataset.Full, language));
            return workbook.Sheets.SelectMany(s => s.Part.TableDefinitionParts).Select(t => t.Table.Name!.Value!).ToArray();
        }).ToArray();
        Assert.Equal(names[0].Distinct(StringComparer.OrdinalIgnoreCase), names[0]);
        Assert.Equal(names[0], names[1]);
    }

    [Fact]
    public void Headings_of_a_table_are_unique()
    {
        foreach (var language in new[] { Domain.Language.Thai, Domain.Language.English })
        {
            using var workbook = new ReadWorkbook(Written.Workbook(SampleDataset.Full, language));
            foreach (var table in workbook.Sheets.SelectMany(s => s.Part.TableDefinitionParts).Select(t => t.Table))
            {
                var headings = table.TableColumns!.Elements<DocumentFormat.OpenXml.Spreadsheet.TableColumn>().Select(c => c.Name!.Value).ToArray();
                Assert.Equal(headings.Distinct(), headings);
            }
        }
    }

    [Theory]
    [InlineData("th")]
    [InlineData("en")]
    public void A_sheet_of_fixed_scale_is_no_wider_than_its_page(string language)
    {
        // A4 across within its margins, in points, and a digit of the widest font that may stand in for ours.
        const double page = 784;
        const double digit = 5.8;
        var pages = SheetCatalogue.All.Select(s => s.Build(Written.Context(Languages.Of(language)))).Where(p => p.BreaksAfter.Count > 0).ToArray();
        Assert.NotEmpty(pages);
        Assert.All(pages, p => Assert.InRange(p.ColumnWidths.Sum() * digit * p.BrokenScale / 100, 0, page));
    }

    [Fact]
    public void The_file_tells_its_title_and_version_but_no_author_and_no_time()
    {
        using var workbook = new ReadWorkbook(Written.Workbook(SampleDataset.Full, Domain.Language.Thai));
        var properties = workbook.Document.PackageProperties;
        Assert.Equal("การมีส่วนร่วมของภาคประชาสังคมกับเป้าหมายการพัฒนาที่ยั่งยืน", properties.Title);
        Assert.Equal(SampleDataset.Full.Version.Id, properties.Version);
        Assert.Null(properties.Creator);
        Assert.Null(properties.LastModifiedBy);
        Assert.Null(properties.Created);
        Assert.Null(properties.Modified);
    }

    private static Dataset WithoutMeasures => SampleDataset.Full with { Measures = new Dictionary<string, MeasureTable>() };
}
