using System.Text;

namespace SdgInsights.Ingest.Tests;

public class BadFiles
{
    public static TheoryData<string, byte[], string> Files => new()
    {
        { "empty.txt", [], "an empty file" },
        { "minutes.docx", "no zip"u8.ToArray(), "a DOCX by name whose bytes are none" },
        { "minutes.docx", Archive.Of(("a.txt", "a"u8.ToArray())), "a DOCX by name whose bytes are none" },
        { "book.xlsx", "no zip"u8.ToArray(), "a XLSX by name whose bytes are none" },
        { "report.pdf", "no PDF"u8.ToArray(), "a PDF by name whose bytes are none" },
        { "minutes.docx", WordFile.Of(WordFile.Paragraph("x"))[..400], "a DOCX by name whose bytes are none" },
        { "minutes.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], "an Office file of the old binary kind, or one with a password" },
        { "minutes.odt", Archive.Of(("mimetype", "application/vnd.oasis.opendocument.text"u8.ToArray())), "a document of another office program" },
        { "minutes.rtf", "{\\rtf1 x}"u8.ToArray(), "a rich text file" },
        { "photo.jpg", [0xFF, 0xD8, 0xFF, 0xE0, 1, 2], "a picture" },
        { "files.rar", "Rar!\u001A\u0007"u8.ToArray(), "an archive of another kind" },
        { "blown-up.docx", Archive.Of(("[Content_Types].xml", new byte[4 << 20]), ("word/document.xml", [])), "what may be a zip bomb: a member that unpacks to more than 200 times its size" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Give_one_clear_problem_with_their_name(string name, byte[] content, string found)
    {
        var problem = FileReading.Of(name, content).Problem!;
        Assert.Equal(name, problem.Source);
        Assert.Equal(found, problem.Found);
        Assert.NotEmpty(problem.Expected);
    }

    [Theory]
    [InlineData("minutes.txt")]
    [InlineData("minutes")]
    public void What_a_file_is_says_its_bytes_and_not_its_name(string name)
    {
        Assert.Equal("น้ำ\n", FileReading.Of(name, WordFile.Of(WordFile.Paragraph("น้ำ"))).Value!.Text);
        Assert.Equal("น้ำ\n", FileReading.Of(name, ExcelFile.Of(["น้ำ"])).Value!.Text);
        Assert.Equal("text/html", FileReading.Of(name, Encoding.UTF8.GetBytes("<!DOCTYPE html><html><body><p>น้ำ</p></body></html>")).Value!.MediaType);
    }
}
