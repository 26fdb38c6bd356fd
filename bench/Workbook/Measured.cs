using System.Diagnostics;
using System.Globalization;

namespace SdgInsights.Bench;

/// <summary>Prints what a run took: seconds of the clock, seconds of the processor, and the highest working set of the process so far.</summary>
internal static class Measured
{
    public static void Run(Action work)
    {
        var started = Stopwatch.GetTimestamp();
        work();
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{{\"seconds\":{seconds:0.000},\"cpu\":{process.TotalProcessorTime.TotalSeconds:0.000},\"peak_mb\":{PeakBytes() / 1e6:0.0}}}"));
    }

    /// <summary>VmHWM: what the kernel saw at most, which the runtime's own figures do not tell.</summary>
    private static long PeakBytes()
    {
        var line = File.ReadLines("/proc/self/status").Single(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
        return 1024 * long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture);
    }
}
