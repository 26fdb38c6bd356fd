namespace SdgInsights.Reports.Tests;

public sealed class LineBreaksTests
{
    [SkippableTheory]
    [InlineData("จำนวนผู้เข้าร่วมตามประเทศ", "จำนวน|ผู้เข้าร่วม|ตาม|ประเทศ")]
    [InlineData("เป้าหมายการพัฒนาที่ยั่งยืน", "เป้าหมาย|การพัฒนา|ที่ยั่งยืน")]
    [InlineData("ตะวันออกเฉียงเหนือ", "ตะวันออก|เฉียงเหนือ")]
    [InlineData("พระนครศรีอยุธยา", "พระนคร|ศรีอยุธยา")]
    [InlineData("อื่น ๆ (5 รายการ)", "อื่น ๆ |(5 |รายการ)")]
    [InlineData("จำนวนกิจกรรมตามเป้าหมาย SDG 1–17", "จำนวน|กิจกรรม|ตาม|เป้าหมาย |SDG |1–17")]
    [InlineData("Not split: Cambodia, Lao PDR", "Not |split: |Cambodia, |Lao |PDR")]
    [InlineData("", "")]
    public void Lines_break_between_words(string text, string pieces)
    {
        Skip.If(IcuLineBreaker.Create() is null, "ICU is not installed");
        Assert.Equal(pieces, string.Join('|', LineBreaks.Pieces(text)));
    }

    [Theory]
    [InlineData("กขคงจฉ", "2,4", "กขค|งจ", "3")]
    [InlineData("กขคงจฉ", "2,4,6", "ขคงจ", "6")]
    [InlineData("กขกขค", "1,3", "กข|ค กข", "4")]
    [InlineData("abc", "1,3", "กข", "1,3")]
    public void Inside_a_listed_word_only_its_joints_remain(string text, string breaks, string words, string expected) => Assert.Equal(
        expected,
        string.Join(',', new ThaiWords(words.Split(' ')).Correct(text, [.. breaks.Split(',').Select(int.Parse)])));
}
