using System.Reflection;

namespace SdgInsights.Ingest.Tests;

/// <summary>Words are a short cut: whatever text comes, they must stand wherever the pattern matches.</summary>
public sealed class WordedPatternTests
{
    private const int Inputs = 150;
    private const int Seed = 20240315;

    // Ways to name who held an event of which the samples hold few.
    private static readonly string[] Holders =
    [
        "The Water Office, as host agency, together with the River Trust, has prepared it.", "The Pier Union as the co-organiser met.", "The Lab, as a lead institution, came.",
        "The Reef Trust and the Port Authority teamed up with the Lab.", "The Boat Trust began with the Net Menders.", "Thanks to the Mappers Chapter, who organised it with the City Library, we met.",
        "It was designed jointly with the Net Menders.", "This was co-hosted together with the City.", "The workshop was organized with the Lab.", "Thanks to the Lab which ran it.",
    ];

    [Fact]
    public void Every_worded_pattern_finds_what_its_pattern_finds_alone()
    {
        var patterns = typeof(NormalText).Assembly.GetTypes()
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.NonPublic))
            .Where(f => f.FieldType == typeof(WordedPattern))
            .Select(f => (Name: $"{f.DeclaringType!.Name}.{f.Name}", Pattern: (WordedPattern)f.GetValue(null)!))
            .ToList();
        Assert.NotEmpty(patterns);
        var samples = Samples.Names.Select(Samples.Text).Concat(Holders).ToList();
        var real = Checkout.Shared is { } shared ? Directory.GetFiles(Path.Combine(shared, "gold", "docs")).Select(File.ReadAllText) : [];
        foreach (var text in samples.Concat(new Mutations(samples, Seed).All().Take(Inputs)).Concat(real).Select(t => NormalText.Of(t).Value))
        {
            foreach (var (name, pattern) in patterns)
            {
                Assert.True(pattern.Pattern.IsMatch(text) == pattern.IsMatch(text), $"{name} is told otherwise by its words in: {text}");
                Assert.Equal(pattern.Pattern.Matches(text).Select(m => m.Index), pattern.Matches(text).Select(m => m.Index));
            }
        }
    }

    [Theory]
    [InlineData("ครม. อนุมัติ", true)]
    [InlineData("The CABINET approved", true)]
    [InlineData("The cabinet met", false)]
    [InlineData("The board approved", false)]
    public void The_pattern_decides_where_a_word_stands(string text, bool expected) =>
        Assert.Equal(expected, new WordedPattern(new("ครม|(?i)cabinet approved"), ["ครม"], ["cabinet"]).IsMatch(text));
}
