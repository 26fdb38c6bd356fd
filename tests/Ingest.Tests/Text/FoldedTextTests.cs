using FsCheck;
using FsCheck.Fluent;
using SdgInsights.Domain;

namespace SdgInsights.Ingest.Tests;

public sealed class FoldedTextTests
{
    [Theory]
    [InlineData("Long-Term  Plan\r\n2030", "long term plan 2030")]
    [InlineData("เเม่น้ํา โขง\nสาย ๙", "แม่น้ำโขงสาย9")]
    [InlineData("ชาย-หญิง", "ชาย-หญิง")]
    [InlineData("  SDG ๑๖\u200B ", "sdg 16")]
    [InlineData("", "")]
    [InlineData(" \n\u200B", "")]
    public void Writes_one_way_what_people_write_in_many(string source, string folded) => Assert.Equal(folded, FoldedText.Of(source).Chars.ToString());

    [Fact]
    public void Tells_where_in_the_source_a_character_stood()
    {
        const string source = "เเม่  น้ํา\nA-B";
        var text = FoldedText.Of(source);
        Assert.Equal("แม่น้ำa b", text.Chars.ToString());
        Assert.Equal("เเม่", text.ToSource(new(0, 3), source).Of(source));
        Assert.Equal("น้ํา", text.ToSource(new(3, 6), source).Of(source));
        Assert.Equal("A-B", text.ToSource(new(6, 9), source).Of(source));
    }

    [Fact]
    public void Keeps_the_lines_that_hold_anything_with_their_first_characters()
    {
        var text = FoldedText.Of("- one\n\n  •สอง\n \nthree \nเ\u200Bท่า");
        Assert.Equal(["- one", "•สอง", "three", "เท่า"], text.Lines.Select(l => text.Chars[l.Span.Start..l.Span.End].ToString()));
        Assert.Equal("-•tเ", string.Concat(text.Lines.Select(l => l.Head)));
    }

    [Fact]
    public void Of_an_endless_line_only_the_beginning_is_read_and_the_next_line_follows()
    {
        var source = new string('ก', NormalText.LongestLine + 10) + "\nข";
        var text = FoldedText.Of(source);
        Assert.Equal(NormalText.LongestLine + 1, text.Length);
        Assert.Equal("ข", text.ToSource(text.Lines[1].Span, source).Of(source));
    }

    [Fact]
    public void A_text_read_into_used_memory_is_as_in_new_memory() => Prop.ForAll<NonNull<string>, NonNull<string>>((first, second) =>
    {
        var used = FoldedText.Of(first.Get);
        used.Read(second.Get);
        var fresh = FoldedText.Of(second.Get);
        return used.Chars.SequenceEqual(fresh.Chars) && used.Lines.SequenceEqual(fresh.Lines)
            && used.ToSource(new TextSpan(0, used.Length), second.Get) == fresh.ToSource(new TextSpan(0, fresh.Length), second.Get);
    }).QuickCheckThrowOnFailure();
}
