using FsCheck;
using FsCheck.Fluent;
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

    [Fact]
    public void Finds_what_looking_at_every_place_for_every_phrase_finds()
    {
        // Few letters, so that phrases begin, end and lie in one another.
        var letter = Gen.Elements('a', 'b', 'ก', 'ข', ' ');
        var word = Gen.Choose(1, 12).SelectMany(length => letter.ArrayOf(length)).Select(c => new string(c));
        var cases = from phrases in word.ArrayOf(12) from text in letter.ArrayOf(60) select (phrases, new string(text));
        Prop.ForAll(cases.ToArbitrary(), c =>
        {
            var (phrases, text) = c;
            var found = PhraseIndex.Of(phrases.Select((p, i) => (p, i))).All(FoldedText.Of(text).Chars.ToString());
            Assert.Equal(EveryPlace(phrases, FoldedText.Of(text).Chars.ToString()).Order(), found.Select(m => (m.Span.Start, m.Value)).Order());
        }).QuickCheckThrowOnFailure();
    }

    private static IEnumerable<(int Start, int Value)> EveryPlace(string[] phrases, string text) =>
        from value in Enumerable.Range(0, phrases.Length)
        let key = FoldedText.Of(phrases[value]).Chars.ToString()
        where key.Length > 0
        from start in Enumerable.Range(0, Math.Max(0, text.Length - key.Length + 1))
        where string.CompareOrdinal(text, start, key, 0, key.Length) == 0 && IsBorder(text, start) && IsBorder(text, start + key.Length)
        select (start, value);

    private static bool IsBorder(string text, int at) => at == 0 || at == text.Length || !char.IsAsciiLetter(text[at - 1]) || !char.IsAsciiLetter(text[at]);
}
