using System.Globalization;
using System.Text;
using SdgInsights.Ingest;
using SdgInsights.Ingest.Tests;

namespace SdgInsights.Bench;

/// <summary>Reads broken texts: none may throw, and none may take a hundred times as long as the median.</summary>
internal static class FuzzRun
{
    private const double Slowest = 100;
    private const int WarmUp = 500;
    private const int Shown = 5;
    private const double Long = 0.02;

    // The patterns of other languages are made from data at their first use.
    private const string InAnotherLanguage = "Reunión de la red\n\nEl 3 de mayo de 2021 se realizó un taller en La Paz. Participaron 12 personas de la red de mujeres.";

    public static bool Passes(Reading reading, IReadOnlyList<InputFile> files, int inputs, int seed)
    {
        // Hardly any of the files are English, whose patterns are others.
        var texts = files.Select(f => Encoding.UTF8.GetString(f.Content)).Concat(EnglishReports()).ToList();
        foreach (var text in texts.Take(WarmUp).Concat(texts.TakeLast(WarmUp)).Append(InAnotherLanguage))
            reading.Extractor.Extract(text, "warm-up");
        var times = new List<(double Seconds, int Input, int Length)>();
        var thrown = 0;
        foreach (var (input, text) in new Mutations(texts, seed).All().Take(inputs).Index())
        {
            var (exception, seconds) = Timed(reading, text);
            if (exception is not null)
            {
                thrown++;
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"input {input}: {exception}"));
            }

            // What a text is the first to need is compiled while it is read; that is no time of its own.
            times.Add((seconds < Long ? seconds : Math.Min(seconds, Timed(reading, text).Seconds), input, text.Length));
        }

        times.Sort();
        var median = times[times.Count / 2].Seconds;
        var slowest = times[^1].Seconds / median;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{inputs} inputs of seed {seed}: {thrown} exceptions, median {median * 1e3:F2} ms, slowest {slowest:F0} times the median"));
        foreach (var (seconds, input, length) in times.TakeLast(Shown).Reverse())
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  input {input}: {seconds * 1e3:F1} ms for {length} characters"));
        return thrown == 0 && slowest < Slowest;
    }

    private static IEnumerable<string> EnglishReports() => TrainingFiles.Read("seeds/training/head-counts/marked-reports.jsonl").Select(t => t.Value!.Text);

    private static (Exception? Thrown, double Seconds) Timed(Reading reading, string text)
    {
        var start = Environment.CpuUsage.TotalTime;
        Exception? thrown = null;
        try
        {
            if (reading.Extractor.Extract(text, "broken.txt").Count == 0)
                reading.Extractor.GoalsOf(text);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            thrown = e;
        }

        return (thrown, (Environment.CpuUsage.TotalTime - start).TotalSeconds);
    }
}
