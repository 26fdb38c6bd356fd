using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using FsCheck;
using FsCheck.Fluent;
using X = DocumentFormat.OpenXml.Spreadsheet;

namespace SdgInsights.Reports.Tests;

public sealed class RowsXmlTests
{
    private static readonly string[] Pieces =
    [
        "=1+1", "+66", "-1", "@SUM(A1)", "\t", "\r", "\n", "\r\n", "\0", "\u0001", "\u001F", "\u007F", "\uFFFE", "\uFFFF", "\uD83D", "\uDC4D", "👍🏽",
        "<", ">", "&", "]]>", "<t>", "&amp;", "&#10;", "\"", "'", "_x", "_x0041_", "_x005F_x0041_", " ", "\u200B", "กำ", "เเละ", "ประชุม", "plain", "é", "ﷺ", "\uE000",
    ];

    private static readonly Arbitrary<string> AnyText = Gen.OneOf(
            ArbMap.Default.GeneratorFor<string>().Select(s => s ?? ""),
            Gen.Elements(Pieces).ListOf().Select(string.Concat),
            Gen.Elements("ก", "👍", "x&", "_x0041_").Select(piece => string.Concat(Enumerable.Repeat(piece, 40_000 / piece.Length))))
        .ToArbitrary();

    [Fact]
    public void Any_text_is_read_back_as_it_was_cleaned() =>
        Prop.ForAll(AnyText.Generator.ListOf(50).ToArbitrary(), texts =>
        {
            var read = Read([.. texts.Select(t => new SheetRow([Cell.Of(t)]))]);
            Assert.Equal(texts.Select(CellText.Clean), read.Select(r => r.Elements<X.Cell>().Single().InlineString?.Text?.Text ?? ""));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    [Fact]
    public void Cleaning_what_is_clean_changes_nothing_unless_it_reads_as_an_escape() =>
        Prop.ForAll(AnyText, text =>
        {
            var clean = CellText.Clean(text);
            Assert.InRange(clean.Length, 0, CellText.MaxLength);
            if (!clean.Contains("_x", StringComparison.Ordinal))
                Assert.Equal(clean, CellText.Clean(clean));
        }).Check(Config.QuickThrowOnFailure);

    [Theory]
    [InlineData("ประชุมภาค (ครั้งที่ ๑/๒๕๖๑)")]
    [InlineData("line\n\tline & <more>")]
    public void A_text_that_needs_nothing_is_not_copied(string text) => Assert.Same(text, CellText.Clean(text));

    [Theory]
    [InlineData(0, "0")]
    [InlineData(-0.0, "0")]
    [InlineData(1_234_567, "1234567")]
    [InlineData(-12.5, "-12.5")]
    [InlineData(0.1, "0.1")]
    [InlineData(1e-7, "1E-07")]
    [InlineData(1e15, "1000000000000000")]
    [InlineData(double.MaxValue, "1.7976931348623157E+308")]
    public void Writes_a_number_in_the_fewest_digits_that_read_back_the_same(double number, string written) =>
        Assert.Equal(written, Single(Cell.Of(number)).CellValue!.Text);

    [Fact]
    public void Any_number_is_read_back_as_it_was() =>
        Prop.ForAll(ArbMap.Default.ArbFor<double>().Filter(double.IsFinite), number =>
            double.Parse(Single(Cell.Of(number)).CellValue!.Text, CultureInfo.InvariantCulture).Equals(number == 0 ? 0 : number)).Check(Config.QuickThrowOnFailure);

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_number_that_no_cell_can_hold_is_our_own_mistake(double number) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Single(Cell.Of(number)));

    [Fact]
    public void A_formula_stands_beside_the_number_that_it_gave()
    {
        var cell = Single(Cell.Of(7) with { Formula = "SUMIFS(Facts[people],Facts[year],\"<\"&B2)" });
        Assert.Equal("SUMIFS(Facts[people],Facts[year],\"<\"&B2)", cell.CellFormula!.Text);
        Assert.Equal("7", cell.CellValue!.Text);
        Assert.Null(cell.DataType);
    }

    [Theory]
    [InlineData("ไทย", "ไทย")]
    [InlineData("=1+1", "=1+1")]
    [InlineData("", "")]
    public void A_formula_stands_beside_the_text_that_it_gave(string text, string cached)
    {
        var cell = Single(Cell.Of(text) with { Formula = "B2" });
        Assert.Equal("B2", cell.CellFormula!.Text);
        Assert.Equal(cached, cell.CellValue!.Text);
        Assert.Equal(X.CellValues.String, cell.DataType!.Value);
        Assert.Equal(Single(Cell.Of("plain")).StyleIndex!.Value, cell.StyleIndex!.Value);
    }

    [Fact]
    public void Cells_far_to_the_right_are_named_as_Excel_names_them() =>
        Assert.Equal("ABC1", Read([new([.. Enumerable.Repeat(Cell.Of(1), 731)])]).Single().Elements<X.Cell>().Last().CellReference!.Value);

    [Fact]
    public void Rows_are_asked_for_once_and_nothing_is_allocated_for_a_cell()
    {
        var row = new SheetRow([Cell.Of("กิจกรรม <ภาค> & plain"), Cell.Of("ไม่ระบุ"), Cell.Of(12_345), Cell.Of(0.25), Cell.Empty()], Height: 15);
        using var rows = new RowsXml(Stream.Null);
        var (passes, asked) = (0, 0);
        // Until the runtime has optimised it, the framework's vector searches allocate; it does so beside us, when it gets a turn.
        const int Rows = 10_000;
        Assert.Contains(Enumerable.Range(0, 1_000).Select(_ => Allocated(Pass)), bytes => bytes < 1_000);
        Assert.Equal(passes * Rows, asked);

        void Pass()
        {
            passes++;
            Thread.Sleep(passes / 10);
            rows.Write(Many());
        }

        IEnumerable<SheetRow> Many()
        {
            for (var i = 0; i < Rows; i++)
            {
                asked++;
                yield return row;
            }
        }
    }

    private static long Allocated(Action work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static X.Cell Single(Cell cell) => Read([new([cell])]).Single().Elements<X.Cell>().Single();

    private static IReadOnlyList<X.Row> Read(IReadOnlyList<SheetRow> rows)
    {
        using var stream = new MemoryStream();
        WorkbookPackage.Write([new() { Name = "Cells", ColumnWidths = [10], Rows = rows, Footer = "" }], new("t", "s", "d", "v", "en-GB"), stream);
        using var document = SpreadsheetDocument.Open(stream, false);
        return [.. document.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<X.Row>()];
    }
}
