using System.Buffers;
using System.Reflection;
using System.Text.RegularExpressions;

namespace SdgInsights.Ingest.Tests;

/// <summary>Anchors are a short cut: whatever text comes, they must lead to the matches that the pattern alone finds.</summary>
public sealed class AnchoredPatternTests
{
    private const int Inputs = 150;
    private const int Seed = 20240315;

    // What English patterns look for and the samples hold little of.
    private static readonly string[] English =
    [
        "The fair was held on 3 May in Nadi jointly by the Reef Trust and the Lab.", "In March 2022 the Water Office hosted a workshop.", "UNDP held a forum.The Lab convened it.endedUNDP launched a course.",
        "Thailand, by the Department of Canals, will host the forum; he said that the Pier Union hosted it.", "the Campaign “A Bin at Every Door” of the Ministry of Interior.", "The main organisers were the Boat Trust and the Lab.",
        "a joint effort of the Lab and UNDP. The consultations in spring were an initiative by the City.", "conference for all of us, in close collaboration with the Net Menders", "endedTogether with the Union, we held a workshop. We ran the training.",
        "Our small team of five from the Canal Lab travelled.", "the Ministry of Interior’s World Soil Day event, the River Trust's third training",
        "we met in the old town hall of Nadi and sat down together on the floor in our small hall. Paid a short visit to the Canal Centre. The venue was the Pier. Inside Galle.",
        "They came to the River Hall. held at a small café called Lumen", "We invited 30 and thirty-seven came; another 70 on Zoom",
    ];

    // Alone it finds every number, of which only those with a unit behind them are wanted.
    private const string PartOfAPattern = "CountMentions.EnglishNumbers";

    [Fact]
    public void Every_anchored_pattern_finds_what_its_pattern_finds_alone()
    {
        var patterns = Anchored();
        Assert.NotEmpty(patterns);
        var samples = Samples.Names.Select(Samples.Text).Concat(English).ToList();
        var real = Checkout.Shared is { } shared ? Directory.GetFiles(Path.Combine(shared, "gold", "docs")).Select(File.ReadAllText) : [];
        foreach (var text in samples.Concat(new Mutations(samples, Seed).All().Take(Inputs)).Concat(real).Select(t => NormalText.Of(t).Value))
        {
            foreach (var (name, pattern) in patterns)
            {
                var alone = Everywhere(pattern.Here, text).ToList();
                var anchored = pattern.Matches(text).Select(m => (m.Index, m.Length)).ToList();
                Assert.True(alone.SequenceEqual(anchored), $"{name} finds {string.Join(' ', anchored)} near its anchors, {string.Join(' ', alone)} without them, in: {text}");
            }
        }
    }

    // The one pattern that is not compared with itself alone has a short cut too.
    [Fact]
    public void Every_english_number_begins_where_one_may()
    {
        var (_, numbers) = Assert.Single(AllAnchored(), p => p.Name == PartOfAPattern);
        string[] ways = ["about ", "around ", "approximately ", "some ", "nearly ", "almost ", "roughly ", "close to ", "an estimated ", "just under ", "~", "more than ", "over ", "at least ", "no fewer than ", "no less than ", "not less than ", "upwards of ", "in excess of ", ""];
        string[] words = ["37", "1,200+", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "a hundred", "hundred", "thousand"];
        foreach (var number in ways.SelectMany(way => words.Select(word => way + word)).SelectMany(n => new[] { n, n.ToUpperInvariant() }))
        {
            var text = $"({number} people";
            Assert.True(numbers.Here.IsMatch(text, 1), number);
            Assert.Equal(1, Assert.Single(numbers.Matches(text)).Index);
        }
    }

    [Theory]
    [InlineData("ab", "ab")]
    [InlineData("abab", "ab|ab")]
    [InlineData("a a b", "")]
    [InlineData("aab aaab b", "aab|aaab")]
    public void Matches_neither_overlap_nor_get_lost_between_anchors(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', new AnchoredPattern(new(@"\Ga+b"), AnchorsOf.Words("b"), before: 3).Matches(text).Select(m => m.Value)));

    [Theory]
    [InlineData("aab xaab", "aab|xaab")]
    [InlineData("1aab ~aab", "1aab|~aab")]
    [InlineData("กaab éaab", "aab|aab")]
    [InlineData("xx-aab", "aab")]
    public void Matches_that_begin_words_are_not_looked_for_inside_them(string text, string expected)
    {
        var tried = new AnchoredPattern(new(@"\G(?:~|[x1]|\b)a+b|\G(?<=[กé])a+b"), AnchorsOf.Words("b"), before: 4) { MayBegin = AnchoredPattern.AtWord };
        Assert.Equal(expected, string.Join('|', tried.Matches(text).Select(m => m.Value)));
    }

    [Theory]
    [InlineData("A B's", "A B's")]
    [InlineData("A. B's", "B's")]
    [InlineData("A B's C. D E's", "A B's|D E's")]
    [InlineData("A B. 's", "")]
    public void What_no_match_holds_bounds_it_before_its_anchor(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', new AnchoredPattern(new(@"\G[A-Z](?: [A-Z])*'s"), AnchorsOf.Words("'s"), before: 100) { Lacks = SearchValues.Create(".") }.Matches(text).Select(m => m.Value)));

    [Theory]
    [InlineData("", "")]
    [InlineData("UNDP and The Lab", "0 9 13")]
    [InlineData("endedUNDP", "5")]
    [InlineData("aB AB", "1 3")]
    public void Runs_of_capitals_begin_anywhere(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', AnchorsOf.Capitals.PlacesIn(text)));

    private static IEnumerable<(int Index, int Length)> Everywhere(Regex here, string text)
    {
        for (var at = 0; at <= text.Length; at++)
        {
            var match = here.Match(text, at);
            if (!match.Success)
                continue;
            yield return (match.Index, match.Length);
            at += Math.Max(0, match.Length - 1);
        }
    }

    private static List<(string Name, AnchoredPattern Pattern)> Anchored() => AllAnchored().FindAll(p => p.Name != PartOfAPattern);

    private static List<(string Name, AnchoredPattern Pattern)> AllAnchored() =>
    [
        .. typeof(NormalText).Assembly.GetTypes()
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.NonPublic))
            .SelectMany(f => Values(f).Select(p => ($"{f.DeclaringType!.Name}.{f.Name}", p))),
    ];

    private static IEnumerable<AnchoredPattern> Values(FieldInfo field) =>
        field.FieldType == typeof(AnchoredPattern) ? [(AnchoredPattern)field.GetValue(null)!]
        : field.FieldType == typeof(AnchoredPattern[]) ? (AnchoredPattern[])field.GetValue(null)!
        : [];
}
