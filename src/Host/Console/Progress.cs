using System.Globalization;

namespace SdgInsights.Host;

/// <summary>A line on a terminal that counts what is done; silent everywhere else.</summary>
internal sealed class Progress(Terminal terminal, string doing) : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly long start = terminal.Clock.GetTimestamp();
    private long shown;
    private int width;

    public void Report(int done)
    {
        if (!terminal.ShowsProgress || (shown != 0 && terminal.Clock.GetElapsedTime(shown) < Pause))
            return;
        shown = terminal.Clock.GetTimestamp();
        var line = string.Create(CultureInfo.InvariantCulture, $"{doing} {done:N0} in {terminal.Clock.GetElapsedTime(start).TotalSeconds:F0} s");
        width = Math.Max(width, line.Length);
        terminal.Error.Write("\r" + line);
    }

    public void Dispose()
    {
        if (width > 0)
            terminal.Error.Write("\r" + new string(' ', width) + "\r");
    }
}
