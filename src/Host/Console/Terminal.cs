namespace SdgInsights.Host;

/// <summary>The process's streams and clock, so that tests can run a command without a process.</summary>
/// <param name="ShowsProgress">True where stderr is a terminal.</param>
/// <param name="ShowsColour">True where stdout is a terminal whose user has not asked for no colour (no-color.org).</param>
public sealed record Terminal(Stream In, Stream Out, TextWriter Error, bool ShowsProgress, bool ShowsColour, TimeProvider Clock)
{
    public static Terminal OfProcess() => new(
        System.Console.OpenStandardInput(),
        System.Console.OpenStandardOutput(),
        System.Console.Error,
        !System.Console.IsErrorRedirected,
        !System.Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
        TimeProvider.System);
}
