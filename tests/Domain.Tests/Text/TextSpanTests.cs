namespace SdgInsights.Domain.Tests;

public sealed class TextSpanTests
{
    [Theory]
    [InlineData("ผู้เข้าร่วม ๗๙ คน", 12, 14, "๗๙")]
    [InlineData("79 people came", 0, 2, "79")]
    [InlineData("79", 2, 2, "")]
    public void Counts_utf16_units_and_leaves_its_end_out(string text, int start, int end, string quote) =>
        Assert.Equal(quote, new TextSpan(start, end).Of(text));

    [Theory]
    [InlineData(0, 3, 3, 6, false)]
    [InlineData(0, 4, 3, 6, true)]
    [InlineData(3, 6, 0, 9, true)]
    public void Overlaps_only_where_a_character_is_shared(int start, int end, int otherStart, int otherEnd, bool overlaps)
    {
        var one = new TextSpan(start, end);
        var other = new TextSpan(otherStart, otherEnd);
        Assert.Equal((overlaps, overlaps), (one.Overlaps(other), other.Overlaps(one)));
    }

    [Fact]
    public void Cannot_run_backwards_or_start_before_the_text()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(3, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(-1, 2));
    }

    [Fact]
    public void Evidence_quotes_the_text_at_its_span()
    {
        var evidence = Evidence.At("participants_total", "ราว ๘๐ คน", new(4, 9));
        Assert.Equal(("participants_total", "๘๐ คน"), (evidence.Field, evidence.Quote));
    }
}
