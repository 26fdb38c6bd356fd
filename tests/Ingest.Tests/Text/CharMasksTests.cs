using System.Numerics;

namespace SdgInsights.Ingest.Tests;

public sealed class CharMasksTests
{
    [Fact]
    public void Tails_are_the_characters_that_the_table_of_kinds_calls_so()
    {
        for (var first = 0; first <= char.MaxValue - CharMasks.Lanes; first += CharMasks.Lanes)
        {
            var chars = Enumerable.Range(first, CharMasks.Lanes).Select(c => (char)c).ToArray();
            var expected = chars.Select((c, i) => CharKinds.Of(c) == CharKind.ThaiTail ? 1u << i : 0).Aggregate(0u, (all, bit) => all | bit);
            Assert.Equal(expected, new CharMasks(chars, 0).Tails);
        }
    }

    [Fact]
    public void Latin_are_small_ascii_letters_and_digits()
    {
        for (var c = '\0'; c < 0x180; c++)
            Assert.Equal(char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) ? CharMasks.Lanes : 0, BitOperations.PopCount(new CharMasks(new string(c, CharMasks.Lanes), 0).Latin));
    }
}
