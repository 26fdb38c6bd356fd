namespace SdgInsights.Reports.Tests;

public sealed class GoldenWorkbookTests
{
    [Theory]
    [InlineData("th")]
    [InlineData("en")]
    public void Says_what_it_said_when_someone_last_read_it(string language)
    {
        using var workbook = new ReadWorkbook(Written.Workbook(SampleDataset.Full, Languages.Of(language)));
        Golden.Check($"workbook.{language}.txt", WorkbookDump.Of(workbook));
    }
}
