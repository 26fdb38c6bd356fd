using FsCheck;
using FsCheck.Fluent;

namespace SdgInsights.Reports.Tests;

public sealed class ShortenedTests
{
    [Theory]
    [InlineData(20, "ผู้เข้าร่วม 79 คน", "ผู้เข้าร่วม 79 คน")]
    [InlineData(12, "seventy nine people came", "seventy nine…")]
    [InlineData(11, "seventy nine people came", "seventy nin…")]
    [InlineData(10, "seventy nine people came", "seventy…")]
    [InlineData(12, "seventy-nine-people came", "seventy-nine…")]
    [InlineData(6, "กำลังใจเครือข่าย", "กำลังใจ…")]
    [InlineData(2, "👍🏽👍🏽👍🏽", "👍🏽👍🏽…")]
    [InlineData(8, "one\n  two\tthree", "one two…")]
    public void Cuts_between_letters_and_on_one_line(int most, string text, string expected) => Assert.Equal(expected, Shortened.To(most, text));

    [Fact]
    public void Is_never_longer_than_asked_and_begins_as_the_text_does() => Prop.ForAll(
        Gen.Elements("ที่", "ยั่งยืน", " ", "SDG", "👍🏽", "é").ListOf().ToArbitrary(),
        Gen.Choose(1, 12).ToArbitrary(),
        (pieces, most) =>
        {
            var text = string.Join(' ', string.Concat(pieces).Split(' ', StringSplitOptions.RemoveEmptyEntries));
            var cut = Shortened.To(most, text);
            return cut == text || (cut[^1] == '…' && text.StartsWith(cut[..^1], StringComparison.Ordinal) && new System.Globalization.StringInfo(cut).LengthInTextElements <= most + 1);
        }).QuickCheckThrowOnFailure();
}
