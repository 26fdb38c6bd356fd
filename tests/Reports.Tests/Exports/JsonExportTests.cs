using System.Text;
using System.Text.Json;

namespace SdgInsights.Reports.Tests;

public sealed class JsonExportTests
{
    private static readonly byte[] Written = Bytes();

    [Fact]
    public void Is_the_same_for_the_same_data_and_keeps_Thai_letters()
    {
        Assert.Equal(Bytes(), Written);
        Assert.Contains("ศปส. จัดงานสัมมนา", Encoding.UTF8.GetString(Written), StringComparison.Ordinal);
    }

    [Fact]
    public void Says_null_for_what_is_not_stated()
    {
        using var json = JsonDocument.Parse(Written);
        var activities = json.RootElement.GetProperty("activities").EnumerateArray().ToArray();
        var singapore = activities.Single(a => a.GetProperty("source").GetString() == "003_singapore.txt");
        Assert.Equal(JsonValueKind.Null, singapore.GetProperty("participants").ValueKind);
        Assert.Equal(JsonValueKind.Null, singapore.GetProperty("people_counted").ValueKind);
        var group = activities.Single(a => a.GetProperty("source").GetString() == "002_mfa.txt");
        Assert.Equal("about", group.GetProperty("participants").GetProperty("qualifier").GetString());
        Assert.Equal("explicit_mention", group.GetProperty("sdgs")[0].GetProperty("method").GetString());
        Assert.Equal(8, activities.Single(a => a.GetProperty("source").GetString()!.StartsWith("001", StringComparison.Ordinal)).GetProperty("resolutions").GetArrayLength());
    }

    [Fact]
    public void Carries_version_sources_and_measures()
    {
        using var json = JsonDocument.Parse(Written);
        Assert.Equal(SampleDataset.Full.Version.Id, json.RootElement.GetProperty("version").GetProperty("id").GetString());
        Assert.Equal(SampleDataset.Full.Sources.Count, json.RootElement.GetProperty("sources").GetArrayLength());
        Assert.Equal(SampleDataset.Full.Measures.Count, json.RootElement.GetProperty("measures").GetArrayLength());
    }

    private static byte[] Bytes()
    {
        using var stream = new MemoryStream();
        JsonExport.Write(SampleDataset.Full, stream);
        return stream.ToArray();
    }
}
