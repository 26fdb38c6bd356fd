using SdgInsights.Domain;
using SdgInsights.Host;

namespace SdgInsights.EndToEnd.Tests;

public sealed class MarkedTexts
{
    [Theory]
    [InlineData("0-3 1-2", "<0a<1b1>c0>def")]
    [InlineData("0-3 3-5", "<0abc0><1de1>f")]
    [InlineData("0-3 2-5", "<0abc0>def")]
    [InlineData("1-2 0-6", "<1a<0b0>cdef1>")]
    [InlineData("5-6", "abcde<0f0>")]
    [InlineData("", "abcdef")]
    public void Marks_lie_beside_or_within_each_other(string spans, string marked) =>
        Assert.Equal(marked, MarkedText.Of("abcdef", Marks(spans), colour: false));

    [Fact]
    public void Colour_paints_the_marks_and_not_the_text() =>
        Assert.Equal("a\u001b[32m<0\u001b[0mb\u001b[32m0>\u001b[0mcdef", MarkedText.Of("abcdef", Marks("1-2"), colour: true));

    private static IEnumerable<TextMark> Marks(string spans) => spans
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select((s, i) => new TextMark(new TextSpan(s[0] - '0', s[2] - '0'), $"<{i}", $"{i}>", 32));
}
