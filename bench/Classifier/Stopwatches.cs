using System.Diagnostics;
using System.Runtime.InteropServices;

namespace SdgInsights.Bench;

/// <summary>Best of several rounds, as the machine's other work only ever slows a round down.</summary>
internal static class Stopwatches
{
    private const int Rounds = 7;

    /// <returns>Items a second in the best round.</returns>
    public static double Best(Func<int> items, Func<long> work)
    {
        var best = double.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            GC.KeepAlive(work());
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalSeconds);
        }

        return items() / best;
    }

    /// <summary>Reads every character once and does next to nothing with it: the limit for whatever must look at the text.</summary>
    public static long PlainPass(string[] texts)
    {
        var sum = 0L;
        foreach (var text in texts)
        {
            foreach (var word in MemoryMarshal.Cast<char, long>(text.AsSpan()))
                sum ^= word;
        }

        return sum;
    }
}
