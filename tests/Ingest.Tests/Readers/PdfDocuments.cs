namespace SdgInsights.Ingest.Tests;

public class PdfDocuments
{
    private const string Wide = "ที่ประชุมเห็นพ้องกันว่าควรเปิดข้อมูลงบประมาณให้ประชาชนตรวจ";

    public static TheoryData<string, string[], string> Pages => new()
    {
        { "a Thai line broken within a word", [Wide, "สอบได้ทุกปี"], Wide + "สอบได้ทุกปี\n" },
        { "a short Thai line ends its paragraph", [Wide, "จบ", "เรื่องใหม่"], Wide + "จบ\nเรื่องใหม่\n" },
        { "an item begins its own line", [Wide, "๑. " + Wide, "๒. ข้อสอง"], $"{Wide}\n๑. {Wide}\n๒. ข้อสอง\n" },
        { "a number in brackets too", [Wide, "(๑) ข้อหนึ่ง"], $"{Wide}\n(๑) ข้อหนึ่ง\n" },
        { "an English line is joined with a space", ["Sixty-four people from thirty-one organisations came to the", "consultation."], "Sixty-four people from thirty-one organisations came to the consultation.\n" },
        { "a mark after a stray space", ["ผู ้เข ้าร่วม"], "ผู้เข้าร่วม\n" },
        { "marks in the private use area", ["ท\uF701\uF70A ป\uF702\uF70B"], "ที่ ปี้\n".Replace("ที่", "ทิ่", StringComparison.Ordinal) },
        { "a number from a line's end", [Wide + " ๘๔๘", "คน"], Wide + " ๘๔๘ คน\n" },
    };

    [SkippableTheory]
    [MemberData(nameof(Pages))]
    public void Joins_the_lines_that_the_page_broke(string what, string[] lines, string expected)
    {
        ExternalTool.Require("pdftotext");
        Assert.NotEmpty(what);
        Assert.Equal(expected, FileReading.Of("report.pdf", PdfFile.Of(lines)).Value!.Text);
    }

    [SkippableFact]
    public void A_page_without_text_may_be_a_scan()
    {
        ExternalTool.Require("pdftotext");
        Assert.Equal("scan.pdf: found a PDF without text (a scan?); expected a PDF whose text can be selected", FileReading.Of("scan.pdf", PdfFile.Of(" ")).Problem!.ToString());
    }

    [SkippableFact]
    public void A_truncated_file_is_one_problem()
    {
        ExternalTool.Require("pdftotext");
        Assert.NotNull(FileReading.Of("cut.pdf", PdfFile.Of("text")[..60]).Problem);
    }

    [Fact]
    public void Without_pdftotext_the_problem_names_the_package()
    {
        var readers = DocumentReaders.Load(FileReading.ReferenceFolder, FileReading.Reference, new(), "no-such-pdftotext");
        Assert.Contains("poppler-utils", readers.Read(new("report.pdf", PdfFile.Of("text"))).Problem!.Expected, StringComparison.Ordinal);
    }
}
