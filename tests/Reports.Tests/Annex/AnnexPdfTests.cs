using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SdgInsights.Reports.Tests;

public sealed partial class AnnexPdfTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("sdg-insights-annex-");

    public void Dispose() => folder.Delete(recursive: true);

    [SkippableTheory]
    [InlineData("th")]
    [InlineData("en")]
    public void LibreOffice_prints_every_heading_sentence_caption_and_figure(string language)
    {
        ExternalTool.Require("soffice");
        ExternalTool.Require("pdftotext");
        var content = Written.Annex(SampleDataset.Full, Languages.Of(language));
        using var annex = new ReadAnnex(content);
        var printed = Skeleton(string.Join('\n', Print(content).Split('\n', '\f').Where(line => !IsOnEveryPage(line, annex))));
        var expected = annex.Headings.Concat(annex.Captions)
            .Concat(annex.Chapter.Where(e => ReadAnnex.Style(e) is "Normal" or "ListBullet").Select(e => ReadAnnex.Text(e)))
            .Concat(annex.Body.Descendants(ReadAnnex.W + "tc").Select(c => ReadAnnex.Text(c)).Where(t => t.Any(char.IsDigit)));
        Assert.All(expected, text => Assert.Contains(Skeleton(text), printed, StringComparison.Ordinal));
    }

    /// <summary>Headers and footers stand between the halves of a sentence that runs over a page.</summary>
    private static bool IsOnEveryPage(string line, ReadAnnex annex) =>
        PageNumber().IsMatch(line.TrimEnd()) || Skeleton(line) == Skeleton(annex.Document.PackageProperties.Title!);

    private string Print(byte[] content)
    {
        var file = Path.Combine(folder.FullName, "annex.docx");
        File.WriteAllBytes(file, content);
        Run("soffice", $"-env:UserInstallation=file://{Path.Combine(folder.FullName, "profile")}", "--headless", "--convert-to", "pdf", "--outdir", folder.FullName, file);
        return Run("pdftotext", "-raw", Path.ChangeExtension(file, "pdf"), "-");
    }

    private static string Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(3)), $"{program} did not end");
        Assert.True(process.ExitCode == 0, error.Result);
        return output;
    }

    /// <summary>Letters and digits alone: PDF knows no spaces, and draws Thai marks in an order of its own.</summary>
    private static string Skeleton(string text)
    {
        var letters = new StringBuilder();
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c) && c != 'ำ' && c != 'า' && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                letters.Append(c);
        }

        return letters.ToString();
    }

    [GeneratedRegex(@"· \d+ / \d+$")]
    private static partial Regex PageNumber();
}
