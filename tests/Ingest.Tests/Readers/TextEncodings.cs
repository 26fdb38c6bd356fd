using System.Text;

namespace SdgInsights.Ingest.Tests;

public class TextEncodings
{
    private const string Thai = "เวที CSOs Forum มีผู้เข้าร่วม ๑๕๘ คน\nจากจังหวัดอุดรธานี “หุ้นส่วน”";
    private const string English = "The workshop had 64 participants.\nThey came from 12 organisations.";

    private static readonly Encoding Windows874 = CodePagesEncodingProvider.Instance.GetEncoding(874)!;

    public static TheoryData<string, byte[], string> Known => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Thai), Thai },
        { "UTF-8 with a mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Thai)], Thai },
        { "UTF-16 little endian with a mark", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Thai)], Thai },
        { "UTF-16 big endian with a mark", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Thai)], Thai },
        { "UTF-16 little endian, Thai, no mark", Encoding.Unicode.GetBytes(Thai), Thai },
        { "UTF-16 little endian, English, no mark", Encoding.Unicode.GetBytes(English), English },
        { "UTF-16 big endian, Thai, no mark", Encoding.BigEndianUnicode.GetBytes(Thai), Thai },
        { "UTF-16 big endian, English, no mark", Encoding.BigEndianUnicode.GetBytes(English), English },
        { "windows-874", Windows874.GetBytes(Thai), Thai },
        { "TIS-620 with CRLF", Windows874.GetBytes("ประชุม ๑\r\nประชุม ๒"), "ประชุม ๑\nประชุม ๒" },
        { "ASCII", Encoding.ASCII.GetBytes(English), English },
        { "English with quotation marks of Windows", [0x93, .. "Partners"u8, 0x94, .. " met"u8], "“Partners” met" },
    };

    [Theory]
    [MemberData(nameof(Known))]
    public void Reads_text_whatever_its_encoding(string encoding, byte[] content, string expected)
    {
        Assert.NotEmpty(encoding);
        var read = FileReading.Of("report.txt", content);
        Assert.Equal(expected, read.Value!.Text);
        Assert.Empty(read.Value.Problems);
    }

    [Theory]
    [InlineData("Latin letters with accents", new byte[] { 0x63, 0x61, 0x66, 0xE9, 0x20, 0xE0, 0x20, 0x6C, 0x61, 0x20, 0x63, 0x61, 0x72, 0x74, 0x65 })]
    [InlineData("a copyright sign of Windows-1252", new byte[] { 0xA9, 0x20, 0x32, 0x30, 0x32, 0x33, 0x20, 0x4E, 0x65, 0x77, 0x73 })]
    [InlineData("bytes that windows-874 leaves open", new byte[] { 0xA1, 0xD2, 0xC3, 0xDB, 0xDC, 0xFF })]
    [InlineData("binary", new byte[] { 0x00, 0x01, 0x02, 0x03, 0x7F, 0x00, 0x00, 0x10 })]
    [InlineData("zeros", new byte[] { 0, 0, 0, 0, 0, 0, 0, 0 })]
    [InlineData("control characters", new byte[] { 0x41, 0x07, 0x08, 0x1B, 0x42, 0x05, 0x06, 0x0E })]
    public void Refuses_bytes_of_no_known_encoding(string what, byte[] content)
    {
        Assert.NotEmpty(what);
        var problem = FileReading.Of("report.txt", content).Problem;
        Assert.Equal("report.txt: found bytes of no known encoding; expected text in UTF-8, UTF-16 or windows-874 (TIS-620)", problem!.ToString());
    }

    [Fact]
    public void Keeps_a_text_whose_last_character_was_cut_and_says_so()
    {
        var text = string.Concat(Enumerable.Repeat("ประชุมเชิงปฏิบัติการ ", 20));
        var read = FileReading.Of("cut.txt", Encoding.UTF8.GetBytes(text + "กก")[..^1]);
        Assert.StartsWith(text, read.Value!.Text, StringComparison.Ordinal);
        Assert.Contains("cannot be decoded", Assert.Single(read.Value.Problems).Found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \n\t\n ")]
    public void Refuses_a_file_without_words(string text) =>
        Assert.False(FileReading.Of("empty.txt", Encoding.UTF8.GetBytes(text)).Ok);
}
