using System.Reflection;
using System.Text.RegularExpressions;

namespace SdgInsights.Ingest.Tests;

/// <summary>Anchors are a short cut: whatever text comes, they must lead to the matches that the pattern alone finds.</summary>
public sealed class AnchoredPatternTests
{
    private const int Inputs = 150;
    private const int Seed = 20240315;

    // Alone it finds every number, of which only those with a unit behind them are wanted.
    private const string PartOfAPattern = "CountMentions.EnglishNumbers";

    [Fact]
    public void Every_anchored_pattern_finds_what_its_pattern_finds_alone()
    {
        var patterns = Anchored();
        Assert.NotEmpty(patterns);
        var samples = Samples.Names.Select(Samples.Text).ToList();
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

    [Theory]
    [InlineData("ab", "ab")]
    [InlineData("abab", "ab|ab")]
    [InlineData("a a b", "")]
    [InlineData("aab aaab b", "aab|aaab")]
    public void Matches_neither_overlap_nor_get_lost_between_anchors(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', new AnchoredPattern(new(@"\Ga+b"), AnchorsOf.Words("b"), before: 3).Matches(text).Select(m => m.Value)));

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

    private static List<(string Name, AnchoredPattern Pattern)> Anchored() =>
    [
        .. typeof(NormalText).Assembly.GetTypes()
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.NonPublic))
            .SelectMany(f => Values(f).Select(p => ($"{f.DeclaringType!.Name}.{f.Name}", p)))
            .Where(p => p.Item1 != PartOfAPattern),
    ];

    private static IEnumerable<AnchoredPattern> Values(FieldInfo field) =>
        field.FieldType == typeof(AnchoredPattern) ? [(AnchoredPattern)field.GetValue(null)!]
        : field.FieldType == typeof(AnchoredPattern[]) ? (AnchoredPattern[])field.GetValue(null)!
        : [];
}
