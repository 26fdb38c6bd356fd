using System.Diagnostics;
using System.Globalization;
using System.Text;
using SdgInsights.Ingest;

namespace SdgInsights.Bench;

/// <summary>Loads the texts over and over, each time as other documents, and prints the memory that this takes on the way.</summary>
internal static class MemoryRun
{
    public static void Measure(Reading reading, IReadOnlyList<InputFile> files, int texts)
    {
        using var scratch = new ScratchStore(reading.Reference);
        var loaded = 0;
        var next = files.Count;
        var started = Stopwatch.GetTimestamp();
        foreach (var batch in Repeated(files).Take(texts).Chunk(Reading.BatchSize))
        {
            scratch.Store.Load(reading.Read(batch));
            loaded += batch.Length;
            if (loaded < next && loaded < texts)
                continue;
            using var process = Process.GetCurrentProcess();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{loaded,8} texts  {loaded / Stopwatch.GetElapsedTime(started).TotalSeconds,6:N0} texts/s  heap {GC.GetTotalMemory(forceFullCollection: true) / 1e6,6:N0} MB  working set {process.WorkingSet64 / 1e6,6:N0} MB, at most {process.PeakWorkingSet64 / 1e6,6:N0} MB"));
            next = Math.Max(next * 10, loaded + 1);
        }
    }

    // A number at the end makes other bytes of a text, and so another document.
    private static IEnumerable<InputFile> Repeated(IReadOnlyList<InputFile> files)
    {
        for (var round = 0; ; round++)
        {
            foreach (var file in files)
                yield return new($"{round}-{file.Name}", [.. file.Content, .. Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"\n\n[{round}]\n"))]);
        }
    }
}
