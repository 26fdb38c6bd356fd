namespace SdgInsights.Reports.Tests;

public sealed class ReportWriterTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("sdg-insights-report-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("th", "sdg-insights.th.xlsx", "participants-by-year.th.svg")]
    [InlineData("en", "sdg-insights.xlsx", "participants-by-year.svg")]
    public void Writes_workbook_annex_charts_and_tables_and_tells_which(string language, string workbook, string chart)
    {
        var files = ReportWriter.Write(SampleDataset.Full, SampleReference.Data, Languages.Of(language), folder.FullName);
        var written = folder.EnumerateFiles("*", SearchOption.AllDirectories).Select(f => f.FullName);
        Assert.Equal(written.Order(StringComparer.Ordinal), files.Order(StringComparer.Ordinal));
        Assert.Equal(Path.Combine(folder.FullName, workbook), files[0]);
        Assert.Contains(Path.Combine(folder.FullName, "vnr-annex" + workbook["sdg-insights".Length..^"xlsx".Length] + "docx"), files);
        Assert.Contains(Path.Combine(folder.FullName, "charts", chart), files);
        Assert.Contains(Path.Combine(folder.FullName, "tables", "activities.csv"), files);
    }
}
