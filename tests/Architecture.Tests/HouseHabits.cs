using System.Text.RegularExpressions;

namespace SdgInsights.Architecture.Tests;

public sealed partial class HouseHabits
{
    [Fact]
    public void Files_are_short_because_each_holds_one_idea()
    {
        var lengths = Sources.AllFiles().Where(f => !f.Contains("Migrations", StringComparison.Ordinal))
            .Select(f => (Lines: File.ReadLines(f).Count(), File: Sources.Relative(f)))
            .OrderBy(f => f.Lines)
            .ToList();
        Assert.True(lengths[lengths.Count / 2].Lines < 80, $"the median file has {lengths[lengths.Count / 2].Lines} lines");
        Assert.True(lengths[lengths.Count * 95 / 100].Lines < 250, $"too long: {string.Join(", ", lengths.TakeLast(5))}");
    }

    [Fact]
    public void The_clock_and_chance_are_parameters()
    {
        string[] signs = ["DateTime.Now", "DateTime.UtcNow", "DateTimeOffset.Now", "DateTimeOffset.UtcNow", "DateTime.Today", "new Random()", "Random.Shared", "Guid.NewGuid()"];
        var strays = Sources.AllFiles().Where(f => signs.Any(s => File.ReadAllText(f).Contains(s, StringComparison.Ordinal)));
        Assert.Empty(strays.Select(Sources.Relative));
    }

    [Fact]
    public void Package_versions_are_exact_and_central()
    {
        var versions = VersionAttribute().Matches(File.ReadAllText(Path.Combine(Checkout.Root, "Directory.Packages.props")));
        Assert.NotEmpty(versions);
        Assert.All(versions, v => Assert.Matches(@"^\d+\.\d+\.\d+$", v.Groups["version"].Value));
        var projects = Directory.EnumerateFiles(Checkout.Root, "*.csproj", SearchOption.AllDirectories).Where(f => !Sources.IsBuilt(f));
        Assert.All(projects, p => Assert.DoesNotMatch(@"<PackageReference[^>]* Version=", File.ReadAllText(p)));
    }

    [Fact]
    public void Every_data_file_names_its_sources()
    {
        var tables = Directory.EnumerateFiles(Path.Combine(Checkout.Root, "seeds", "reference"), "*.csv")
            .Concat(Directory.EnumerateFiles(Path.Combine(Checkout.Root, "seeds", "terms"), "*.csv"))
            .Concat(Directory.EnumerateFiles(Path.Combine(Checkout.Root, "src"), "*.csv", SearchOption.AllDirectories).Where(f => !Sources.IsBuilt(f)))
            .ToList();
        Assert.True(tables.Count >= 28, $"found {tables.Count} data files");
        Assert.All(tables, t => Assert.Contains("source", File.ReadLines(t).First().Split(',')));
    }

    [Fact]
    public void Nothing_names_a_machine()
    {
        string[] endings = [".cs", ".md", ".csv", ".json", ".jsonl", ".props", ".csproj", ".txt", ".yml", ".sh", ".py"];
        var strays = Directory.EnumerateFiles(Checkout.Root, "*", SearchOption.AllDirectories)
            .Where(f => !Sources.IsBuilt(f) && !f.Contains($"{Path.DirectorySeparatorChar}.git{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Where(f => endings.Contains(Path.GetExtension(f)) && MachinePath().IsMatch(File.ReadAllText(f)));
        Assert.Empty(strays.Select(Sources.Relative));
    }

    /// <summary>The normal text has no other digits, and the short form asks the tables of Unicode about every Thai letter.</summary>
    [Fact]
    public void Patterns_for_the_normal_text_write_digits_as_a_range()
    {
        var strays = Sources.FilesOf("Ingest").Where(f => Sources.Relative(f).Contains("/Extraction/", StringComparison.Ordinal) && File.ReadAllText(f).Contains("\\d", StringComparison.Ordinal));
        Assert.Empty(strays.Select(Sources.Relative));
    }

    [GeneratedRegex(@"Version=""(?<version>[^""]+)""")]
    private static partial Regex VersionAttribute();

    [GeneratedRegex(@"(?<![\w.])/(?:home|root|work|Users)/\w|[A-Z]:\\\\?Users")]
    private static partial Regex MachinePath();
}
