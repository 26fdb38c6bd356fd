using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace SdgInsights.Reports.Tests;

public sealed class TemplatedWorkbookTests
{
    private static readonly ReportTemplate Example = TemplateReader.Read(Path.Combine(Checkout.Root, "seeds", "templates", "example")).Template!;

    [Theory]
    [InlineData("th", "สำนักงานตัวอย่างเพื่อความร่วมมือ", "ตราสัญลักษณ์ของสำนักงานตัวอย่างเพื่อความร่วมมือ")]
    [InlineData("en", "Sample Office for Partnerships", "Logo of Sample Office for Partnerships")]
    public void Names_the_organisation_on_the_cover_in_the_properties_and_for_its_logo(string language, string name, string logo)
    {
        using var workbook = Workbook(language);
        Assert.Equal(name, workbook.Sheets[0].Text("A2"));
        Assert.Equal(Example.Cover!.In(Languages.Of(language)), workbook.Sheets[0].Text("A3"));
        Assert.Equal(name, workbook.Document.ExtendedFilePropertiesPart!.Properties.Company!.Text);
        Assert.All(workbook.Sheets.Take(2), sheet =>
        {
            Assert.Equal("image/png", sheet.Part.DrawingsPart!.ImageParts.Single().ContentType);
            Assert.Contains(sheet.Part.DrawingsPart.WorksheetDrawing.Descendants<NonVisualDrawingProperties>(), p => p.Description == logo);
        });
    }

    [Fact]
    public void Cells_charts_and_theme_take_colours_and_fonts_of_the_template_and_goals_keep_theirs()
    {
        using var workbook = Workbook("en");
        var styles = workbook.Document.WorkbookPart!.WorkbookStylesPart!.Stylesheet.OuterXml;
        Assert.Contains("FF0F5257", styles, StringComparison.Ordinal);
        Assert.Contains("FFE5243B", styles, StringComparison.Ordinal);
        Assert.DoesNotContain("FF1F4E79", styles, StringComparison.Ordinal);
        Assert.DoesNotContain("Tahoma", styles, StringComparison.Ordinal);
        var theme = workbook.Document.WorkbookPart.ThemePart!.Theme.OuterXml;
        Assert.Contains("Leelawadee UI", theme, StringComparison.Ordinal);
        Assert.DoesNotContain("Tahoma", theme, StringComparison.Ordinal);
        var charts = workbook.Sheets.SelectMany(s => s.Part.DrawingsPart?.ChartParts ?? []).Select(c => c.ChartSpace.OuterXml).ToArray();
        Assert.NotEmpty(charts);
        Assert.All(charts, c => Assert.DoesNotContain("1F4E79", c, StringComparison.Ordinal));
        Assert.All(charts, c => Assert.DoesNotContain("Tahoma", c, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("th", FileFormatVersions.Office2019)]
    [InlineData("en", FileFormatVersions.Microsoft365)]
    public void The_workbook_is_valid(string language, FileFormatVersions version)
    {
        using var workbook = Workbook(language);
        Assert.Empty(new OpenXmlValidator(version).Validate(workbook.Document).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}"));
    }

    [Theory]
    [InlineData("th", "สำนักงานตัวอย่างเพื่อความร่วมมือ")]
    [InlineData("en", "Sample Office for Partnerships")]
    public void The_comparison_names_the_organisation_and_wears_its_colours_fonts_and_logo(string language, string name)
    {
        using var stream = new MemoryStream();
        ComparisonWriter.Write(new("early.db", Compared.Early), new("late.db", Compared.Late), SampleReference.Data, Languages.Of(language), stream, Example);
        Assert.Empty(StrictWorkbook.Faults(stream.ToArray()));
        using var workbook = new ReadWorkbook(stream.ToArray());
        Assert.Equal((name, Example.Cover!.In(Languages.Of(language))), (workbook.Sheets[0].Text("A3"), workbook.Sheets[0].Text("A4")));
        Assert.Equal(name, workbook.Document.ExtendedFilePropertiesPart!.Properties.Company!.Text);
        Assert.Equal("image/png", workbook.Sheets[0].Part.DrawingsPart!.ImageParts.Single().ContentType);
        var styles = workbook.Document.WorkbookPart!.WorkbookStylesPart!.Stylesheet.OuterXml;
        Assert.Contains("FF0F5257", styles, StringComparison.Ordinal);
        Assert.DoesNotContain("Tahoma", styles, StringComparison.Ordinal);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(workbook.Document).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}"));
    }

    private static ReadWorkbook Workbook(string language)
    {
        using var stream = new MemoryStream();
        ReportWriter.WriteWorkbook(SampleDataset.Full, SampleReference.Data, Languages.Of(language), stream, Example);
        return new(stream.ToArray());
    }
}
