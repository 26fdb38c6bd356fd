using System.Globalization;
using SdgInsights.Ingest;

namespace SdgInsights.Bench;

/// <summary>Processor time from a file's bytes to its stored activity, goals included; then the steps of the way one by one.</summary>
internal static class Speed
{
    // The first passes are for the compiler, which comes back to what runs most long after it has run first.
    private const int WarmUp = 8;

    public static void Measure(Reading reading, IReadOnlyList<InputFile> files, int passes)
    {
        for (var pass = 0; pass < WarmUp; pass++)
        {
            LoadAll(reading, files);
            new Phases(reading).Run(files);
        }

        var loads = Enumerable.Range(0, passes).Select(_ => LoadAll(reading, files)).ToList();
        var seconds = Median(loads.Select(l => l.Sum()));
        // Other guests of a shared machine only ever add time, and rarely to the same batch in every pass.
        var undisturbed = Enumerable.Range(0, loads[0].Count).Sum(batch => loads.Min(l => l[batch]));
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        LoadAll(reading, files);
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        var characters = reading.Read(files).Average(d => d.Document.Text.Length);
        Print($"{files.Count} texts of {characters:N0} characters: {files.Count / seconds,8:N0} texts/s, {seconds / files.Count * 1e6:N0} µs and {allocated / files.Count / 1000:N0} kB a text, from bytes to stored activity (median of {passes} passes)");
        Print($"  with the least time of each batch of {Reading.BatchSize}: {files.Count / undisturbed,8:N0} texts/s, {undisturbed / files.Count * 1e6:N0} µs");
        var phases = Enumerable.Range(0, passes).Select(_ => new Phases(reading).Run(files)).ToList();
        foreach (var name in phases[0].Keys)
        {
            var time = Median(phases.Select(p => p[name]));
            Print($"  {name,-44} {time / files.Count * 1e6,8:N1} µs  {time / phases[0].Keys.Sum(n => Median(phases.Select(p => p[n]))),6:P0}");
        }
    }

    /// <returns>Seconds by batch.</returns>
    private static List<double> LoadAll(Reading reading, IReadOnlyList<InputFile> files)
    {
        using var scratch = new ScratchStore(reading.Reference);
        var seconds = new List<double>();
        foreach (var batch in files.Chunk(Reading.BatchSize))
        {
            var start = Environment.CpuUsage.TotalTime;
            scratch.Store.Load(reading.Read(batch));
            seconds.Add((Environment.CpuUsage.TotalTime - start).TotalSeconds);
        }

        return seconds;
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
