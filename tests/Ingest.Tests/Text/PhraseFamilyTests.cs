using SdgInsights.Domain;

namespace SdgInsights.Ingest.Tests;

public sealed class PhraseFamilyTests
{
    private const string Text = "นาย ก. กล่าวที่จังหวัดเลย ว่า Viet Nam และเชียงใหม่ร่วมประชุมเครือข่าย ในกรุงเทพฯ\nThe network met in Chiang Mai and in Loei.";
    private static readonly (string, int)[] Places = [("เลย", 1), ("เชียงใหม่", 2), ("กรุงเทพ", 3), ("กรุงเทพฯ", 4), ("Viet Nam", 5), ("Chiang Mai", 6), ("Loei", 7), ("ก.", 8)];
    private static readonly (string, string)[] Kinds = [("ประชุม", "meeting"), ("ร่วมประชุม", "joined"), ("network", "group"), ("เครือข่าย", "group")];

    [Theory]
    [InlineData(0, 0)]
    [InlineData(8, 0)]
    [InlineData(20, 30)]
    [InlineData(0, 25)]
    public void Finds_in_every_part_what_each_index_finds_alone(int fromStart, int fromEnd)
    {
        var family = new PhraseFamily();
        var places = PhraseIndex.Of(Places, family);
        var kinds = PhraseIndex.Of(Kinds, family);
        var folded = FoldedText.Of(Text);
        var part = new TextSpan(fromStart, folded.Length - fromEnd);
        Assert.Equal(PhraseIndex.Of(Places).Longest(folded, part, Text), places.Longest(folded, part, Text));
        Assert.Equal(PhraseIndex.Of(Kinds).Longest(folded, part, Text), kinds.Longest(folded, part, Text));
        Assert.NotEmpty(places.Longest(folded, part, Text));
    }

    [Fact]
    public void Searches_the_next_text_anew()
    {
        var index = PhraseIndex.Of(Places, new());
        var folded = new FoldedText();
        folded.Read("เลย");
        Assert.Single(index.Longest(folded, new(0, folded.Length), "เลย"));
        folded.Read("ที่เลย");
        Assert.Equal(new(3, 6), Assert.Single(index.Longest(folded, new(0, folded.Length), "ที่เลย")).Span);
    }

    [Fact]
    public void Takes_no_index_once_a_text_was_searched()
    {
        var family = new PhraseFamily();
        PhraseIndex.Of(Places, family).Longest(FoldedText.Of(Text), new(0, 5), Text);
        Assert.Throws<InvalidOperationException>(() => PhraseIndex.Of(Kinds, family));
    }
}
