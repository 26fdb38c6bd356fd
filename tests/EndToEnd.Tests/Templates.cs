namespace SdgInsights.EndToEnd.Tests;

/// <summary>The look of an organisation, from a folder.</summary>
public sealed class Templates
{
    private static readonly string Example = Path.Combine(Checkout.Root, "seeds", "templates", "example");

    [Theory]
    [InlineData("th")]
    [InlineData("en")]
    public void A_template_changes_the_workbook_and_not_the_tables(string language)
    {
        using var folder = new TemporaryFolder();
        var report = folder.Write("report.txt", "Workshop on safe water\n\nOn 3 May 2023, 64 participants met in Vientiane, Lao PDR, for a workshop on safe water.\n");
        Assert.Equal(0, Cli.Run("run", report, "--out", folder.File("plain"), "--lang", language).Code);
        Assert.Equal(0, Cli.Run("run", report, "--out", folder.File("own"), "--lang", language, "--template", Example).Code);
        var name = language == "th" ? "sdg-insights.th.xlsx" : "sdg-insights.xlsx";
        Assert.NotEqual(File.ReadAllBytes(Path.Combine(folder.File("plain"), name)), File.ReadAllBytes(Path.Combine(folder.File("own"), name)));
        Assert.Equal(File.ReadAllText(Path.Combine(folder.File("plain"), "tables", "activities.csv")), File.ReadAllText(Path.Combine(folder.File("own"), "tables", "activities.csv")));
    }

    [Theory]
    [InlineData("run")]
    [InlineData("report")]
    [InlineData("compare", "early.db", "late.db")]
    public void A_template_that_does_not_fit_stops_the_command_before_any_work_and_names_every_mistake(params string[] command)
    {
        using var folder = new TemporaryFolder();
        folder.Write("template.json", """{"colours": {"primary": "navy"}, "font": "Arial"}""");
        var outcome = Cli.Run([.. command, "--out", folder.File("out"), "--template", folder.File(".")]);
        Assert.Equal(3, outcome.Code);
        Assert.Contains("[colours.primary]: found navy; expected six hexadecimal digits such as 1F4E79", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("[font]: found an unknown field; expected one of organisation, cover, colours, fonts", outcome.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.File("out")));
    }
}
