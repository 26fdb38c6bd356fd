using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SdgInsights.Ingest.Tests;

public class WordDocuments
{
    [Fact]
    public void Reads_paragraphs_and_tables_in_their_order() =>
        Assert.Equal(
            "บันทึกการประชุม\nภาค\tคน\nใต้\t๖๑\nปิดประชุม\n",
            Text(WordFile.Of(WordFile.Paragraph("บันทึกการประชุม"), WordFile.Table(["ภาค", "คน"], ["ใต้", "๖๑"]), WordFile.Paragraph("ปิดประชุม"))));

    public static TheoryData<NumberFormatValues, string, string> Formats => new()
    {
        { NumberFormatValues.Decimal, "%1.", "1. 2. 3." },
        { NumberFormatValues.ThaiNumbers, "%1.", "๑. ๒. ๓." },
        { NumberFormatValues.ThaiNumbers, "(%1)", "(๑) (๒) (๓)" },
        { NumberFormatValues.ThaiLetters, "%1)", "ก) ข) ค)" },
        { NumberFormatValues.LowerLetter, "%1.", "a. b. c." },
        { NumberFormatValues.UpperRoman, "%1.", "I. II. III." },
        { NumberFormatValues.Bullet, "•", "- - -" },
        { NumberFormatValues.Decimal, "ข้อเสนอที่ %1", "ข้อเสนอที่ 1|ข้อเสนอที่ 2|ข้อเสนอที่ 3" },
    };

    [Theory]
    [MemberData(nameof(Formats))]
    public void Writes_the_numbers_that_Word_shows(NumberFormatValues format, string pattern, string numbers)
    {
        var expected = numbers.Contains('|', StringComparison.Ordinal) ? numbers.Split('|') : numbers.Split(' ');
        var items = new[] { "น้ำ", "ป่า", "ปลา" }.Select(t => WordFile.Item(t, 1)).ToArray<OpenXmlElement>();
        Assert.Equal($"{expected[0]} น้ำ\n{expected[1]} ป่า\n{expected[2]} ปลา\n", Text(WordFile.Of(WordFile.Lists([(format, pattern)]), items)));
    }

    [Fact]
    public void Counts_inner_levels_anew_under_each_outer_number() =>
        Assert.Equal(
            "1. A\n1.1 B\n1.2 C\n2. D\n2.1 E\n",
            Text(WordFile.Of(
                WordFile.Lists([(NumberFormatValues.Decimal, "%1."), (NumberFormatValues.Decimal, "%1.%2")]),
                WordFile.Item("A", 1), WordFile.Item("B", 1, 1), WordFile.Item("C", 1, 1), WordFile.Item("D", 1), WordFile.Item("E", 1, 1))));

    [Fact]
    public void Two_lists_count_each_for_itself() =>
        Assert.Equal(
            "1. A\nก) B\n2. C\nข) D\n",
            Text(WordFile.Of(
                WordFile.Lists([(NumberFormatValues.Decimal, "%1.")], [(NumberFormatValues.ThaiLetters, "%1)")]),
                WordFile.Item("A", 1), WordFile.Item("B", 2), WordFile.Item("C", 1), WordFile.Item("D", 2))));

    [Fact]
    public void A_list_that_starts_anew_starts_from_one()
    {
        static void Restart(MainDocumentPart main)
        {
            WordFile.Lists([(NumberFormatValues.Decimal, "%1.")])(main);
            main.NumberingDefinitionsPart!.Numbering.Append(new NumberingInstance(
                new AbstractNumId { Val = 0 }, new LevelOverride(new StartOverrideNumberingValue { Val = 1 }) { LevelIndex = 0 })
            { NumberID = 2 });
        }

        Assert.Equal(
            "1. A\n2. B\n1. C\n2. D\n",
            Text(WordFile.Of(Restart, WordFile.Item("A", 1), WordFile.Item("B", 1), WordFile.Item("C", 2), WordFile.Item("D", 2))));
    }

    [Fact]
    public void A_numbered_style_numbers_its_paragraphs()
    {
        static void Style(MainDocumentPart main)
        {
            WordFile.Lists([(NumberFormatValues.ThaiNumbers, "วาระที่ %1")])(main);
            main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
                new Style(new StyleParagraphProperties(new NumberingProperties(new NumberingId { Val = 1 }))) { StyleId = "Agenda" },
                new Style(new BasedOn { Val = "Agenda" }) { StyleId = "Own" });
        }

        static Paragraph Styled(string text, string style)
        {
            var paragraph = WordFile.Paragraph(text);
            paragraph.PrependChild(new ParagraphProperties(new ParagraphStyleId { Val = style }));
            return paragraph;
        }

        Assert.Equal("วาระที่ ๑ เพื่อทราบ\nวาระที่ ๒ เพื่อพิจารณา\n", Text(WordFile.Of(Style, Styled("เพื่อทราบ", "Agenda"), Styled("เพื่อพิจารณา", "Own"))));
    }

    [Fact]
    public void Leaves_deleted_and_hidden_text_out_and_takes_inserted_text()
    {
        var paragraph = new Paragraph(
            new Run(new Text("ผู้เข้าร่วม")),
            new DeletedRun(new Run(new DeletedText("๘๐"))),
            new InsertedRun(new Run(new Text("๗๙"))),
            new Run(new RunProperties(new Vanish()), new Text("ลับ")),
            new Hyperlink(new Run(new Text("คน"))));
        Assert.Equal("ผู้เข้าร่วม๗๙คน\n", Text(WordFile.Of(paragraph)));
    }

    [Fact]
    public void Puts_footnotes_at_the_end_and_leaves_page_headers_out()
    {
        static void Parts(MainDocumentPart main)
        {
            main.AddNewPart<FootnotesPart>().Footnotes = new Footnotes(new Footnote(WordFile.Paragraph("ที่มา: สสป.")) { Id = 1 });
            main.AddNewPart<HeaderPart>().Header = new Header(WordFile.Paragraph("ลับ"));
        }

        Assert.Equal("เนื้อความ\nที่มา: สสป.\n", Text(WordFile.Of(Parts, WordFile.Paragraph("เนื้อความ"))));
    }

    [Fact]
    public void A_line_break_ends_a_line_and_a_tab_is_a_space()
    {
        var paragraph = new Paragraph(new Run(new Text("หนึ่ง"), new Break(), new Text("สอง"), new TabChar(), new Text("สาม")));
        Assert.Equal("หนึ่ง\nสอง สาม\n", Text(WordFile.Of(paragraph)));
    }

    [Fact]
    public void A_damaged_hyperlink_does_not_cost_the_document()
    {
        const string Link = "<Relationship Id=\"rId77\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\" Target=\"mailto:a@@b c\" TargetMode=\"External\"/>";
        var content = Archive.Edit(
            WordFile.Of(WordFile.Lists([(NumberFormatValues.Decimal, "%1.")]), WordFile.Item("เนื้อความ", 1)),
            "word/_rels/document.xml.rels",
            rels => rels.Replace("</Relationships>", Link + "</Relationships>", StringComparison.Ordinal));
        Assert.Equal("1. เนื้อความ\n", Text(content));
    }

    private static string Text(byte[] content) => FileReading.Of("minutes.docx", content).Value!.Text;
}
