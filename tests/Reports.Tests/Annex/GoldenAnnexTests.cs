namespace SdgInsights.Reports.Tests;

public sealed class GoldenAnnexTests
{
    [Theory]
    [InlineData("th")]
    [InlineData("en")]
    public void Says_what_it_said_when_someone_last_read_it(string language)
    {
        using var annex = new ReadAnnex(Written.Annex(SampleDataset.Full, Languages.Of(language)));
        Golden.Check($"annex.{language}.txt", AnnexDump.Of(annex));
    }
}
