namespace SdgInsights.Ingest.Tests;

public class ExcelWorkbooks
{
    [Fact]
    public void Shows_texts_numbers_and_dates_the_same_on_every_machine() =>
        Assert.Equal(
            "ภาคใต้\t61\t2.5\t2023-09-07\n",
            Text(ExcelFile.Of(["ภาคใต้", 61, 2.5, new DateOnly(2023, 9, 7)])));

    [Fact]
    public void A_year_typed_in_the_Buddhist_era_stays_as_typed() =>
        Assert.Equal("2566-09-07\n", Text(ExcelFile.Of([new DateOnly(2566, 9, 7)])));

    [Fact]
    public void Blank_cells_keep_their_columns() => Assert.Equal("a\t\tc\n\t\td\n", Text(ExcelFile.Of(["a", null, "c"], [null, null, "d"], [])));

    [Fact]
    public void Reads_all_sheets_but_hidden_ones_which_it_names()
    {
        var read = FileReading.Of("book.xlsx", ExcelFile.Of(new Sheet("หนึ่ง", [["a"]]), new Sheet("ลับ", [["secret"]], IsHidden: true), new Sheet("สอง", [["b"]]))).Value!;
        Assert.Equal("a\n\nb\n", read.Text);
        Assert.Equal("sheet ลับ", Assert.Single(read.Problems).Place);
    }

    [Fact]
    public void A_cell_merged_downwards_counts_for_every_row_that_has_something_to_say() =>
        Assert.Equal(
            "มูลนิธิ\tก\nมูลนิธิ\tข\n",
            Text(ExcelFile.Of(new Sheet("s", [["มูลนิธิ", "ก"], [null, "ข"], []], ["A1:A3"]))));

    [Theory]
    [InlineData("xl/worksheets/sheet1.xml", "</x:sheetData>")]
    [InlineData("xl/workbook.xml", "</x:sheets>")]
    [InlineData("xl/sharedStrings.xml", "</x:sst>")]
    public void A_damaged_part_is_one_problem(string part, string from)
    {
        var content = Archive.Edit(ExcelFile.Of(["a", "b"]), part, xml => xml.Replace(from, "<", StringComparison.Ordinal));
        Assert.Equal("book.xlsx: found an Excel workbook that is damaged; expected an Excel workbook that Office opens without repair", FileReading.Of("book.xlsx", content).Problem!.ToString());
    }

    private static string Text(byte[] content) => FileReading.Of("book.xlsx", content).Value!.Text;
}
