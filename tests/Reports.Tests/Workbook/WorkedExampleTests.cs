namespace SdgInsights.Reports.Tests;

public sealed class WorkedExampleTests
{
    [Fact]
    public void The_sheet_that_CONTRIBUTING_shows_is_the_one_that_the_program_has()
    {
        var shown = Blocks(File.ReadAllText(Checkout.PathOf("CONTRIBUTING.md")));
        var source = File.ReadAllText(Checkout.PathOf("src", "Reports", "Sheets", "SourcesSheet.cs"));
        var catalogue = File.ReadAllText(Checkout.PathOf("src", "Reports", "Sheets", "SheetCatalogue.cs"));
        Assert.Equal(2, shown.Count);
        Assert.Contains(shown[0], source, StringComparison.Ordinal);
        Assert.Contains(shown[1], catalogue, StringComparison.Ordinal);
    }

    private static List<string> Blocks(string page) =>
        [.. page.Split("```csharp\n").Skip(1).Select(b => b[..b.IndexOf("\n```", StringComparison.Ordinal)])];
}
