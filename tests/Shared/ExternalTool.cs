namespace SdgInsights.Tests;

/// <summary>Skips a test where a program that it needs is not installed; in continuous integration that is a failure.</summary>
internal static class ExternalTool
{
    public static void Require(string name)
    {
        var found = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, name)));
        var required = Environment.GetEnvironmentVariable("CI") == "true";
        Assert.True(found || !required, $"{name} is not installed; continuous integration must have it");
        Skip.IfNot(found, $"{name} is not installed");
    }
}
