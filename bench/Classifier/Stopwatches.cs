using System.Runtime.InteropServices;

namespace SdgInsights.Bench;

/// <summary>Best of several rounds in processor time, as the machine's other work only ever slows a round down.</summary>
internal static class Stopwatches
{
    private const int Rounds = 20;

    // The plain pass is over before the clock of the processor ticks.
    public const int Passes = 200;

    /// <returns>Items a second in the best round.</returns>
    public static double Best(Func<int> items, Func<long> work)
    {
        var best = double.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var start = Environment.CpuUsage.TotalTime;
            GC.KeepAlive(work());
            best = Math.Min(best, (Environment.CpuUsage.TotalTime - start).TotalSeconds);
        }

        return items() / best;
    }

    /// <summary>Reads every character once and does next to nothing with it: the limit for whatever must look at the text.</summary>
    public static long PlainPass(string[] texts)
    {
        var sum = 0L;
        for (var pass = 0; pass < Passes; pass++)
        {
            foreach (var text in texts)
            {
                foreach (var word in MemoryMarshal.Cast<char, long>(text.AsSpan()))
                    sum ^= word;
            }
        }

        return sum;
    }
}
