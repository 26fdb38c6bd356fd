namespace SdgInsights.Architecture.Tests;

/// <summary>Dependencies point one way: Domain ← Ingest, Analytics ← Reports ← Host.</summary>
public sealed class Arrows
{
    [Theory]
    [InlineData("Domain", "")]
    [InlineData("Ingest", "Domain")]
    [InlineData("Analytics", "Domain")]
    [InlineData("Reports", "Analytics Domain")]
    [InlineData("Host", "Analytics Domain Ingest Reports")]
    public void A_project_references_only_what_stands_below_it(string project, string allowed) =>
        Assert.Equal(allowed, string.Join(' ', Sources.ReferencesOf(project).Order(StringComparer.Ordinal)));

    [Fact]
    public void The_domain_has_no_packages() => Assert.Empty(Sources.PackagesOf("Domain"));

    [Theory]
    [InlineData("Microsoft.EntityFrameworkCore", "src/Analytics/Storage/")]
    [InlineData("Microsoft.Data.Sqlite", "src/Analytics/Storage/")]
    [InlineData("DocumentFormat.OpenXml", "src/Ingest/Readers/ src/Reports/")]
    [InlineData("AngleSharp", "src/Ingest/Readers/")]
    [InlineData("Microsoft.AspNetCore", "src/Host/")]
    [InlineData("System.Net", "src/Host/")]
    [InlineData("System.CommandLine", "src/Host/")]
    public void A_technique_stays_in_its_room(string space, string rooms)
    {
        var allowed = rooms.Split(' ');
        var strays = Sources.AllFiles()
            .Where(f => File.ReadLines(f).Any(line => line.StartsWith($"using {space}", StringComparison.Ordinal)))
            .Select(Sources.Relative)
            .Where(f => !allowed.Any(room => f.StartsWith(room, StringComparison.Ordinal)));
        Assert.Empty(strays);
    }

    [Fact]
    public void The_domain_does_no_input_or_output()
    {
        string[] signs = ["System.IO", "File.", "Directory.", "Console.", "DateTime.Now", "DateTime.UtcNow", "Random"];
        var strays = Sources.FilesOf("Domain").Where(f => signs.Any(s => File.ReadAllText(f).Contains(s, StringComparison.Ordinal)));
        Assert.Empty(strays.Select(Sources.Relative));
    }
}
