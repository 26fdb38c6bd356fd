using SdgInsights.Domain;

namespace SdgInsights.Reports.Tests;

public sealed class HostileTextTests
{
    [Fact]
    public void No_text_of_a_document_becomes_a_formula_or_a_part_of_one()
    {
        using var workbook = new ReadWorkbook(Written.Workbook(HostileDataset.All, Language.Thai));
        string[] withFormulas = ["ภาพรวม", "ตัวเลขตามตัวเลือก", "ตารางคำนวณ"];
        var formulas = workbook.Sheets.SelectMany(s => s.Cells.Where(c => c.CellFormula is not null).Select(c => (s.Name, c.CellFormula!.Text))).ToArray();
        Assert.All(formulas, f => Assert.Contains(f.Name, withFormulas));
        Assert.DoesNotContain(formulas, f => HostileDataset.Titles.Any(t => f.Text.Contains(t.Trim('=', '\t', '\r', '\n', '@'), StringComparison.Ordinal)));
    }

    [Fact]
    public void Text_that_looks_like_a_formula_stays_text_when_a_user_edits_it()
    {
        using var workbook = new ReadWorkbook(Written.Workbook(HostileDataset.All, Language.English));
        var formats = workbook.Document.WorkbookPart!.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<DocumentFormat.OpenXml.Spreadsheet.CellFormat>().ToArray();
        var suspicious = workbook.Sheets.SelectMany(s => s.Cells)
            .Where(c => c.InlineString?.Text?.Text is { Length: > 0 } text && "=+-@\t\n＝".Contains(text[0]))
            .ToArray();
        Assert.NotEmpty(suspicious);
        Assert.All(suspicious, c => Assert.True(formats[(int)c.StyleIndex!.Value].QuotePrefix?.Value));
    }

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("A\0B\u0001C\uFFFFD", "ABCD")]
    [InlineData("one\r\ntwo\rthree", "one\ntwo\nthree")]
    [InlineData("_x0041_", "_x005F_x0041_")]
    [InlineData("กำ 👍", "กำ 👍")]
    public void Cleans_text_for_a_cell(string text, string expected) => Assert.Equal(expected, CellText.Clean(text));

    [Fact]
    public void Drops_half_a_character() => Assert.Equal("ABC", CellText.Clean("A\uD800B\uDC00C"));

    [Fact]
    public void Cuts_a_long_text_with_an_ellipsis_and_not_within_a_character()
    {
        foreach (var text in new[] { new string('ก', 40_000), string.Concat(Enumerable.Repeat("👍", 20_000)), "x" + string.Concat(Enumerable.Repeat("👍", 20_000)) })
        {
            var cut = CellText.Clean(text);
            Assert.InRange(cut.Length, CellText.MaxLength - 1, CellText.MaxLength);
            Assert.EndsWith("…", cut, StringComparison.Ordinal);
            Assert.False(char.IsHighSurrogate(cut[^2]));
        }
    }
}
