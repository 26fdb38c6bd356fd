using SdgInsights.Host;
using SdgInsights.Reports;

namespace SdgInsights.EndToEnd.Tests;

/// <summary>What notebooks and other programs reach without the command line.</summary>
public sealed class FromPrograms
{
    private const string Report = "CSO Forum on water, Vientiane\n\nOn 3 May 2021, 64 participants from 12 organisations met in Vientiane, Lao PDR, for a workshop on safe water.\n";

    [Fact]
    public void Reports_are_read_without_a_database_and_with_one_to_the_same_version()
    {
        using var folder = new TemporaryFolder();
        var report = folder.Write("report.txt", Report);
        Cli.Run("ingest", report, "--db", folder.File("store.db"));
        var (read, opened) = (Insights.Read(report), Insights.Open(folder.File("store.db")));
        Assert.Equal(opened.Dataset.Version, read.Dataset.Version);
        Assert.Equal(64, Assert.Single(read.Dataset.Measures["by-year"].Rows).People);
        Assert.Contains(read.Dataset.Version.Id, read.Cite(), StringComparison.Ordinal);
        Assert.Contains(read.Dataset.Version.Id, read.Cite(Domain.Language.Thai), StringComparison.Ordinal);
        Assert.Empty(read.Problems);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_told_beside_what_could()
    {
        using var folder = new TemporaryFolder();
        var read = Insights.Read(folder.Write("report.txt", Report), folder.Write("empty.txt", ""));
        Assert.StartsWith("empty.txt: found ", Assert.Single(read.Problems), StringComparison.Ordinal);
        Assert.Single(Event.All(read.Dataset.Activities));
    }

    [Fact]
    public void Nothing_to_read_says_what_was_expected()
    {
        using var folder = new TemporaryFolder();
        Assert.Contains("expected", Assert.Throws<InvalidDataException>(() => Insights.Read(folder.Write("empty.txt", ""))).Message, StringComparison.Ordinal);
        Assert.Contains("expected", Assert.Throws<FileNotFoundException>(() => Insights.Open(folder.File("none.db"))).Message, StringComparison.Ordinal);
        Assert.Contains("expected", Assert.Throws<InvalidDataException>(() => Insights.Open(folder.Write("text.db", Report))).Message, StringComparison.Ordinal);
    }
}
