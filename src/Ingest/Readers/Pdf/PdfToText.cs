using System.Diagnostics;
using System.Text;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Runs <c>pdftotext</c> of poppler-utils, whose raw order keeps Thai marks with their letters.</summary>
/// <param name="command">The program's name or path.</param>
internal sealed class PdfToText(string command = "pdftotext", TimeSpan? patience = null)
{
    private readonly TimeSpan patience = patience ?? TimeSpan.FromSeconds(60);

    /// <summary>The text with form feeds between pages.</summary>
    public Parsed<string> Extract(InputFile file)
    {
        var path = Path.Combine(Path.GetTempPath(), $"sdginsights-{Path.GetRandomFileName()}.pdf");
        try
        {
            Write(path, file.Content);
            return Run(file, path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Fail(file, "no room for a temporary file", "a temporary folder that can be written to");
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static void Write(string path, byte[] content)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var stream = new FileStream(path, options);
        stream.Write(content);
    }

    private Parsed<string> Run(InputFile file, string path)
    {
        var start = new ProcessStartInfo(command, ["-raw", "-enc", "UTF-8", "-eol", "unix", path, "-"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            UseShellExecute = false,
        };
        using var process = new Process { StartInfo = start };
        try
        {
            process.Start();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return Fail(file, "a PDF, but no pdftotext on this machine", "the package poppler-utils installed");
        }

        // Both pipes are drained at once: a full one would stop the program.
        var text = process.StandardOutput.ReadToEndAsync();
        var complaint = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(patience))
        {
            process.Kill(entireProcessTree: true);
            return Fail(file, $"a PDF that pdftotext did not finish within {patience.TotalSeconds:0} s", "a smaller or simpler one");
        }

        if (process.ExitCode == 0)
            return Parsed<string>.Of(text.GetAwaiter().GetResult());
        return complaint.GetAwaiter().GetResult().Contains("password", StringComparison.OrdinalIgnoreCase)
            ? Fail(file, "a PDF with a password", "one without")
            : Fail(file, "a damaged PDF", "one that pdftotext can read");
    }

    private static Parsed<string> Fail(InputFile file, string found, string expected) =>
        Parsed<string>.Fail(new Problem(file.Name, "", "", found, expected));
}
