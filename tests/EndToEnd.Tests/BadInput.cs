using System.IO.Compression;
using System.Text;

namespace SdgInsights.EndToEnd.Tests;

/// <summary>Inputs that cannot be taken: one clear problem each, and the good ones go in.</summary>
public sealed class BadInput
{
    private const string Good = "CSO Forum on water, Vientiane\n\nOn 3 May 2023, 64 participants from 12 organisations met in Vientiane, Lao PDR, for a workshop on safe water.\n";

    public static TheoryData<string, byte[]> Bad => new()
    {
        { "empty.txt", [] },
        { "bomb.zip", Bomb() },
        { "not-a-zip.docx", Encoding.UTF8.GetBytes("This is no Word document at all.") },
        { "scan.pdf", Encoding.ASCII.GetBytes(PdfWithoutText) },
        { "unknown.txt", [0x00, 0x9F, 0x01, 0xFE, 0x02, 0x80, 0x03, 0x81, 0x00, 0x07, 0x1B, 0x90, 0x05, 0x00, 0x01, 0x02] },
    };

    [SkippableTheory]
    [MemberData(nameof(Bad))]
    public void A_bad_file_gives_one_problem_and_never_stops_the_good(string name, byte[] content)
    {
        if (name.EndsWith(".pdf", StringComparison.Ordinal))
            ExternalTool.Require("pdftotext");
        using var folder = new TemporaryFolder();
        var inputs = Directory.CreateDirectory(folder.File("in")).FullName;
        File.WriteAllBytes(Path.Combine(inputs, name), content);
        File.WriteAllText(Path.Combine(inputs, "zz-good.txt"), Good);
        var outcome = Cli.Run("run", inputs, "--out", folder.File("out"));
        Assert.Equal(1, outcome.Code);
        var problem = outcome.Problems[0];
        Assert.StartsWith(name, problem, StringComparison.Ordinal);
        Assert.Contains("found ", problem, StringComparison.Ordinal);
        Assert.Contains("expected ", problem, StringComparison.Ordinal);
        Assert.Single(outcome.Problems, p => p.Contains("found ", StringComparison.Ordinal));
        Assert.Contains("1 documents, 1 reports of activities", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_row_of_a_register_is_named_by_its_line_and_the_other_rows_count()
    {
        using var folder = new TemporaryFolder();
        var register = folder.Write("register.csv", "ชื่อ,องค์กร,ประเทศ,เพศ\nสมชาย ใจดี,เครือข่ายน้ำ,ไทย,ชาย\nแก้ว มาลา,สมาคมสตรี,ลาว,หญิง,เกิน,มา\nสุดา ดีงาม,มูลนิธิป่า,ไทย,หญิง\n");
        var outcome = Cli.Run("extract", register);
        Assert.Equal(1, outcome.Code);
        Assert.Contains("3", Assert.Single(outcome.Problems, p => p.Contains("found ", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains("\"participants_total\":2", Assert.Single(outcome.Lines), StringComparison.Ordinal);
    }

    // 200 MB of zeros in a file of 200 kB.
    private static byte[] Bomb()
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create))
        {
            using var member = zip.CreateEntry("zeros.txt", CompressionLevel.SmallestSize).Open();
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 200; i++)
                member.Write(zeros);
        }

        return memory.ToArray();
    }

    private const string PdfWithoutText =
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\nxref\n0 4\n0000000000 65535 f \n0000000009 00000 n \n"
        + "0000000052 00000 n \n0000000101 00000 n \ntrailer<</Size 4/Root 1 0 R>>\nstartxref\n164\n%%EOF\n";
}
