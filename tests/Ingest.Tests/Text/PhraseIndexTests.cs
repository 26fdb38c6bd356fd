using SdgInsights.Domain;

namespace SdgInsights.Ingest.Tests;

public sealed class PhraseIndexTests
{
    private static readonly PhraseIndex<string> Places = PhraseIndex.Of(
        [("จีน", "CN"), ("ปราจีนบุรี", "TH-25"), ("เชียงใหม่", "TH-50"), ("Niger", "NE"), ("Nigeria", "NG"), ("Viet Nam", "VN")]);

    [Theory]
    [InlineData("ไปปราจีนบุรี", "TH-25")]
    [InlineData("จีนและเชียง ใหม่", "CN TH-50")]
    [InlineData("from NIGERIA and niger", "NG NE")]
    [InlineData("Viet\nNam", "VN")]
    [InlineData("Nigerian Vietnam", "")]
    [InlineData("", "")]
    public void Takes_the_longest_name_at_each_place(string text, string codes) =>
        Assert.Equal(codes, string.Join(' ', Places.Longest(text).Select(m => m.Value)));

    [Fact]
    public void Gives_overlapping_matches_when_asked_for_all() =>
        Assert.Equal(["TH-25", "CN"], Places.All("ปราจีนบุรี").Select(m => m.Value));

    [Fact]
    public void A_stem_takes_the_rest_of_its_word()
    {
        var stems = new PhraseIndex<int>([new("farm", 1, OpenEnd: true)]);
        var (span, _) = Assert.Single(stems.Longest("the farmers' field"));
        Assert.Equal(new TextSpan(4, 11), span);
    }
}
