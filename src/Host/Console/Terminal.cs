namespace SdgInsights.Host;

/// <summary>The process's streams and clock, so that tests can run a command without a process.</summary>
/// <param name="ShowsProgress">True where stderr is a terminal.</param>
public sealed record Terminal(Stream In, Stream Out, TextWriter Error, bool ShowsProgress, TimeProvider Clock)
{
    public static Terminal OfProcess() => new(
        System.Console.OpenStandardInput(),
        System.Console.OpenStandardOutput(),
        System.Console.Error,
        !System.Console.IsErrorRedirected,
        TimeProvider.System);
}
