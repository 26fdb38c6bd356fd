namespace SdgInsights.EndToEnd.Tests;

/// <summary>Whoever runs the same command over the same reports gets the same files, byte by byte.</summary>
public sealed class SameBytes
{
    private static readonly Dictionary<string, string> Elsewhere = new()
    {
        ["TZ"] = "Pacific/Kiritimati",
        ["LC_ALL"] = "ar_SA.UTF-8",
    };

    [Theory]
    [InlineData("th")]
    [InlineData("en")]
    public void Another_time_zone_culture_folder_day_and_database_change_nothing(string language)
    {
        using var here = new TemporaryFolder();
        using var there = new TemporaryFolder();
        Cli.Run("run", Path.Combine(Checkout.Root, "seeds", "inputs"), "--out", here.File("out"), "--lang", language);
        var outcome = Cli.RunProcess(Elsewhere, "run", CopyOfSamples(there), "--out", there.File("another"), "--db", there.File("store.db"), "--mappings", there.File("another/sdg-insights.registers.csv"), "--lang", language);
        Assert.InRange(outcome.Code, 0, 1);
        Assert.Equal(ReportFiles.In(here.File("out")), ReportFiles.In(there.File("another")));
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("json")]
    [InlineData("datapackage")]
    public void Exports_are_the_same_elsewhere(string format)
    {
        using var folder = new TemporaryFolder();
        var database = folder.File("store.db");
        Cli.Run("ingest", CopyOfSamples(folder), "--db", database);
        var here = Cli.Run("export", "--format", format, "--db", database, "--out", folder.File("here"));
        var there = Cli.RunProcess(Elsewhere, "export", "--format", format, "--db", database, "--out", folder.File("there"));
        Assert.Equal((0, 0), (here.Code, there.Code));
        if (format == "json")
            Assert.Equal(here.Out, there.Out);
        else
            Assert.Equal(ReportFiles.In(folder.File("here")), ReportFiles.In(folder.File("there")));
    }

    [Fact]
    public void The_tables_of_a_report_are_a_data_package_whose_files_are_what_it_says()
    {
        using var folder = new TemporaryFolder();
        Cli.Run("run", "--out", folder.Path);
        var package = new Reports.Tests.ReadPackage(folder.File("tables"));
        Assert.Empty(package.Faults());
        Assert.Equal(Directory.GetFiles(folder.File("tables")).Length - 1, package.Resources.Count());
        Cli.Run("export", "--format", "datapackage", "--db", folder.File("sdg-insights.db"), "--out", folder.File("package"));
        Assert.Equal(ReportFiles.In(folder.File("tables")), ReportFiles.In(folder.File("package")));
    }

    // In another order on the disk, with other times.
    private static string CopyOfSamples(TemporaryFolder folder)
    {
        var copy = Directory.CreateDirectory(folder.File("samples")).FullName;
        foreach (var file in Directory.GetFiles(Path.Combine(Checkout.Root, "seeds", "inputs")).OrderDescending(StringComparer.Ordinal))
            File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        return copy;
    }
}
