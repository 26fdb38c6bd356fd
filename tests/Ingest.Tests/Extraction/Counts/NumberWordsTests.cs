using FsCheck;
using FsCheck.Fluent;

namespace SdgInsights.Ingest.Tests;

public sealed class NumberWordsTests
{
    [Theory]
    [InlineData("สิบเอ็ด", 11)]
    [InlineData("ยี่สิบ", 20)]
    [InlineData("ร้อยยี่สิบเอ็ด", 121)]
    [InlineData("สามร้อย", 300)]
    [InlineData("สองพันห้าร้อยหกสิบหก", 2566)]
    public void Reads_thai_words(string words, int number) => Assert.Equal(number, NumberWords.FromThai(words));

    [Theory]
    [InlineData("fifty", 50)]
    [InlineData("Twenty-eight", 28)]
    [InlineData("one hundred and twenty", 120)]
    [InlineData("a hundred", 100)]
    [InlineData("two thousand three hundred and one", 2301)]
    public void Reads_english_words(string words, int number) => Assert.Equal(number, NumberWords.FromEnglish(words));

    [Theory]
    [InlineData("สองสาม")] // "two or three" is no number
    [InlineData("คน")]
    [InlineData("")]
    [InlineData("fifty people")]
    [InlineData("and")]
    public void Other_words_are_no_number(string words)
    {
        Assert.Null(NumberWords.FromThai(words));
        Assert.Null(NumberWords.FromEnglish(words));
    }

    [Theory]
    [InlineData("1,234", 1234)]
    [InlineData("79", 79)]
    [InlineData("12,34", null)]
    [InlineData(",123", null)]
    [InlineData("1234,567", null)]
    [InlineData("99999999999", null)]
    public void Commas_stand_before_groups_of_three(string digits, int? number) => Assert.Equal(number, NumberWords.FromDigits(digits));

    [Fact]
    public void Thai_words_are_read_back() =>
        Prop.ForAll(Gen.Choose(1, 999_999).ToArbitrary(), number => NumberWords.FromThai(NumberWords.InThai(number)) == number).QuickCheckThrowOnFailure();

    [Fact]
    public void Grouped_digits_of_both_scripts_are_read_back() =>
        Prop.ForAll(Gen.Choose(1, int.MaxValue).ToArbitrary(), number =>
            NumberWords.FromDigits(Notation.Grouped(number)) == number
            && NumberWords.FromDigits(NormalText.Of(Notation.ThaiDigits(Notation.Grouped(number))).Value) == number).QuickCheckThrowOnFailure();
}
