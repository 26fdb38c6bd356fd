namespace SdgInsights.Host;

/// <summary>What the process tells its caller.</summary>
public static class ExitCode
{
    public const int Done = 0;

    /// <summary>Some inputs had problems, listed on stderr; the good ones went in.</summary>
    public const int SomeProblems = 1;

    public const int WrongUsage = 2;

    /// <summary>Nothing could be done.</summary>
    public const int NothingDone = 3;
}
