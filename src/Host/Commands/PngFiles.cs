using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;

namespace SdgInsights.Host;

/// <summary>Draws SVG files as PNG beside them, by the program <c>rsvg-convert</c>, which sets Thai right. Without it there are no PNG files.</summary>
internal static class PngFiles
{
    /// <summary>Of librsvg2-bin.</summary>
    public const string Program = "rsvg-convert";

    /// <summary>Sharp in print at the width of a page.</summary>
    private const string Zoom = "1.5";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <param name="program">Another name or path in tests.</param>
    /// <param name="errors">Takes one line where PNG files are left out.</param>
    /// <returns>Paths of the files written.</returns>
    public static IReadOnlyList<string> Write(IReadOnlyList<string> svgFiles, TextWriter errors, string program = Program)
    {
        var failures = new ConcurrentQueue<string>();
        var written = svgFiles.AsParallel().AsOrdered().Select(svg => failures.IsEmpty ? Draw(svg, program, failures) : null).OfType<string>().ToArray();
        if (failures.TryPeek(out var why))
            errors.WriteLine($"PNG files of charts are left out: {program} (librsvg2-bin) {why}. The SVG files are complete.");
        return written;
    }

    private static string? Draw(string svg, string program, ConcurrentQueue<string> failures)
    {
        var png = Path.ChangeExtension(svg, ".png");
        try
        {
            // Under another locale text is set a hair differently, and the same data would give other bytes.
            var start = new ProcessStartInfo(program, ["--zoom", Zoom, "--output", png, svg]) { RedirectStandardError = true, Environment = { ["LC_ALL"] = "C.UTF-8" } };
            using var process = Process.Start(start)!;
            var said = process.StandardError.ReadToEndAsync();
            if (!process.WaitForExit(Patience))
            {
                process.Kill(entireProcessTree: true);
                failures.Enqueue($"did not end within {Patience.TotalSeconds:0} s");
            }
            else if (process.ExitCode == 0)
            {
                return png;
            }
            else
            {
                failures.Enqueue($"failed on {Path.GetFileName(svg)}: {said.GetAwaiter().GetResult().Trim()}");
            }

            // Half a picture would pass for a whole one.
            File.Delete(png);
        }
        catch (Win32Exception)
        {
            failures.Enqueue("is not installed");
        }

        return null;
    }
}
