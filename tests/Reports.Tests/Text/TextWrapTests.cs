using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace SdgInsights.Reports.Tests;

public sealed class TextWrapTests
{
    [Theory]
    [InlineData("Not split: Cambodia, Lao PDR", 100, "Not split:", "Cambodia, Lao", "PDR")]
    [InlineData("องค์กร ภาคประชาสังคม", 130, "องค์กร", "ภาคประชาสังคม")]
    public void Breaks_at_spaces(string text, double width, params string[] lines) => Assert.Equal(lines, TextWrap.Lines(text, 12, width));

    [Fact]
    public void Nothing_is_lost_no_line_is_too_wide_and_none_begins_with_a_mark() => Prop.ForAll(
        Gen.Elements("กำลังใจ", "เครือข่าย", "ที่ยั่งยืน", "โปร่งใส", "CSO", "2565", "แก้ไขปัญหาความยากจน").NonEmptyListOf().ToArbitrary(),
        Gen.Choose(30, 300).ToArbitrary(),
        (words, width) =>
        {
            var text = string.Join(' ', words);
            var lines = TextWrap.Lines(text, 12, width);
            var widest = words.Max(w => 3 * 12.0);
            return string.Concat(lines).Replace(" ", "", StringComparison.Ordinal) == string.Concat(words)
                && lines.All(l => TextMeasure.Width(l, 12) <= Math.Max(width, widest) + 0.001)
                && lines.All(l => CharUnicodeInfo.GetUnicodeCategory(l[0]) != UnicodeCategory.NonSpacingMark && l[0] != 'ำ')
                && lines.All(l => l[^1] is not (>= 'เ' and <= 'ไ'));
        }).QuickCheckThrowOnFailure();
}
