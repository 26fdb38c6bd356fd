using SdgInsights.Domain;

namespace SdgInsights.Reports.Tests;

public sealed class CountWordingTests
{
    [Theory]
    [InlineData("activities", 1, "1 กิจกรรม", "1 activity")]
    [InlineData("activities", 0, "0 กิจกรรม", "0 activities")]
    [InlineData("people", 1067, "1,067 คน", "1,067 participants")]
    [InlineData("resolutions", 8, "8 ข้อ", "8 resolutions or proposals")]
    public void Counts_with_the_word_of_each_language(string what, long number, string thai, string english)
    {
        Assert.Equal(thai, new CountWording(Reports.Labels.For(Language.Thai)).Of(what, number));
        Assert.Equal(english, new CountWording(Reports.Labels.For(Language.English)).Of(what, number));
    }

    [Fact]
    public void Writes_a_share_as_each_language_does()
    {
        Assert.Equal("ร้อยละ 62.5", new CountWording(Reports.Labels.For(Language.Thai)).Share(5, 8));
        Assert.Equal("62.5%", new CountWording(Reports.Labels.For(Language.English)).Share(5, 8));
    }
}
