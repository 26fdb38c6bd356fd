namespace SdgInsights.Reports.Tests;

/// <summary>
/// Compares with what someone has read and accepted. To accept a change, run the tests once with SDGINSIGHTS_ACCEPT=1
/// and read the difference before it is committed.
/// </summary>
internal static class Golden
{
    public static void Check(string file, string actual)
    {
        if (Environment.GetEnvironmentVariable("SDGINSIGHTS_ACCEPT") == "1")
            File.WriteAllText(Path.Combine(Checkout.Root, "tests", "Reports.Tests", "Golden", file), actual);
        Assert.Equal(File.ReadAllText(Path.Combine(Checkout.Root, "tests", "Reports.Tests", "Golden", file)), actual);
    }
}
