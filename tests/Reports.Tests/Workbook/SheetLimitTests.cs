using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace SdgInsights.Reports.Tests;

public sealed class SheetLimitTests
{
    [Fact]
    public void Links_beyond_what_Excel_opens_are_left_out_and_their_values_kept()
    {
        const int Rows = 70_000;
        var page = new SheetPage
        {
            Name = "Links",
            ColumnWidths = [10],
            Rows = Enumerable.Range(1, Rows).Select(i => new SheetRow([Reports.Cell.Of(i, link: new("Links", "A1"))])),
            Footer = "",
        };
        using var stream = new MemoryStream();
        WorkbookPackage.Write([page], new("t", "s", "d", "v", "en-GB"), stream);
        using var document = SpreadsheetDocument.Open(stream, false);
        var sheet = document.WorkbookPart!.WorksheetParts.Single().Worksheet;
        Assert.Equal(65_530, sheet.Descendants<Hyperlink>().Count());
        Assert.Equal(Rows, sheet.Descendants<Row>().Count());
        Assert.Equal("70000", sheet.Descendants<Row>().Last().InnerText);
    }

    [Fact]
    public void A_footer_is_no_longer_than_Excel_takes()
    {
        var page = new SheetPage { Name = "Footer", ColumnWidths = [10], Rows = [], Footer = new string('ก', 300) + "&" };
        using var stream = new MemoryStream();
        WorkbookPackage.Write([page], new("t", "s", "d", "v", "en-GB"), stream);
        using var document = SpreadsheetDocument.Open(stream, false);
        Assert.InRange(document.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<OddFooter>().Single().Text.Length, 200, 255);
    }

    [Theory]
    [InlineData(0, "A")]
    [InlineData(25, "Z")]
    [InlineData(26, "AA")]
    [InlineData(701, "ZZ")]
    [InlineData(702, "AAA")]
    public void Names_columns_as_Excel_does(int index, string letters) => Assert.Equal(letters, SheetNames.Column(index));

    [Fact]
    public void Quotes_a_sheet_name_with_an_apostrophe() => Assert.Equal("'It''s'!A5", new CellLink("It's", "A5").Location);
}
