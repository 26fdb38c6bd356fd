using System.Text;
using SdgInsights.Host;

namespace SdgInsights.EndToEnd.Tests;

/// <summary>Runs the command line inside the test's process.</summary>
internal static class Cli
{
    /// <summary>Three in the afternoon in Bangkok, for ever.</summary>
    private static readonly DateTimeOffset Now = new(2026, 1, 15, 8, 0, 0, TimeSpan.Zero);

    public static Outcome Run(params string[] args) => RunWith("", args);

    public static Outcome RunWith(string input, params string[] args)
    {
        using var stdin = new MemoryStream(Encoding.UTF8.GetBytes(input));
        using var stdout = new MemoryStream();
        using var stderr = new StringWriter();
        var code = CommandTree.Run(args, new Terminal(stdin, stdout, stderr, ShowsProgress: false, ShowsColour: false, new StandingClock(Now)));
        return new(code, Encoding.UTF8.GetString(stdout.ToArray()), stderr.ToString());
    }

    private sealed class StandingClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}

internal sealed record Outcome(int Code, string Out, string Error)
{
    public IReadOnlyList<string> Lines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public IReadOnlyList<string> Problems => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
