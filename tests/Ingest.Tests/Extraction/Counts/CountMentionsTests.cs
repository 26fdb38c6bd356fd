using FsCheck;
using FsCheck.Fluent;
using SdgInsights.Domain;

namespace SdgInsights.Ingest.Tests;

public sealed class CountMentionsTests
{
    private static readonly Dictionary<HeadCountQualifier, string[]> ThaiWords = new()
    {
        [HeadCountQualifier.Exact] = ["", "จำนวน"],
        [HeadCountQualifier.About] = ["ประมาณ", "ราว", "เกือบ"],
        [HeadCountQualifier.AtLeast] = ["กว่า", "มากกว่า", "ไม่น้อยกว่า", "เกิน"],
    };

    private static readonly Dictionary<HeadCountQualifier, string[]> EnglishWords = new()
    {
        [HeadCountQualifier.Exact] = [""],
        [HeadCountQualifier.About] = ["about", "around", "approximately", "nearly"],
        [HeadCountQualifier.AtLeast] = ["more than", "over", "at least"],
    };

    private static readonly Dictionary<CountUnit, string> ThaiUnits = new()
    {
        [CountUnit.People] = "คน",
        [CountUnit.Organisations] = "องค์กร",
        [CountUnit.Countries] = "ประเทศ",
    };

    private static readonly Dictionary<CountUnit, string> EnglishUnits = new()
    {
        [CountUnit.People] = "participants",
        [CountUnit.Organisations] = "organisations",
        [CountUnit.Countries] = "countries",
    };

    private static Gen<(string Text, int Value, HeadCountQualifier Qualifier, CountUnit Unit)> Written { get; } =
        from value in Gen.Choose(1, 99_999)
        from thai in Gen.Elements(true, false)
        from qualifier in Gen.Elements(HeadCountQualifier.Exact, HeadCountQualifier.About, HeadCountQualifier.AtLeast)
        from unit in Gen.Elements(CountUnit.People, CountUnit.Organisations, CountUnit.Countries)
        from word in Gen.Elements(thai ? ThaiWords[qualifier] : EnglishWords[qualifier])
        from number in Gen.Elements(thai
            ? [Notation.Plain(value), Notation.Grouped(value), Notation.ThaiDigits(Notation.Grouped(value)), NumberWords.InThai(value)]
            : new[] { Notation.Plain(value), Notation.Grouped(value) })
        select ($"{word} {number} {(thai ? ThaiUnits : EnglishUnits)[unit]}".Trim(), value, qualifier, unit);

    [Theory]
    [InlineData("ประมาณ ๘๐ คน", 80, HeadCountQualifier.About, CountUnit.People)]
    [InlineData("กว่า 1,200 คน", 1200, HeadCountQualifier.AtLeast, CountUnit.People)]
    [InlineData("300 กว่าคน", 300, HeadCountQualifier.AtLeast, CountUnit.People)]
    [InlineData("สามร้อยกว่าคน", 300, HeadCountQualifier.AtLeast, CountUnit.People)]
    [InlineData("ไม่น้อยกว่า 50 ราย", 50, HeadCountQualifier.AtLeast, CountUnit.People)]
    [InlineData("จำนวน 3 พันคน", 3000, HeadCountQualifier.Exact, CountUnit.People)]
    [InlineData("กว่า 1 ล้านคน", 1_000_000, HeadCountQualifier.AtLeast, CountUnit.People)]
    [InlineData("46 องค์กร", 46, HeadCountQualifier.Exact, CountUnit.Organisations)]
    [InlineData("5 ประเทศ", 5, HeadCountQualifier.Exact, CountUnit.Countries)]
    [InlineData("about 80 people", 80, HeadCountQualifier.About, CountUnit.People)]
    [InlineData("more than fifty participants", 50, HeadCountQualifier.AtLeast, CountUnit.People)]
    [InlineData("over 30 senior civil servants", 30, HeadCountQualifier.AtLeast, CountUnit.People)]
    [InlineData("120+ young people", 120, HeadCountQualifier.AtLeast, CountUnit.People)]
    [InlineData("Sixty-four people", 64, HeadCountQualifier.Exact, CountUnit.People)]
    [InlineData("Attendance: about 45, of whom 17", 45, HeadCountQualifier.About, CountUnit.People)]
    [InlineData("ผู้เข้าร่วม: ๔๕", 45, HeadCountQualifier.Exact, CountUnit.People)]
    [InlineData("31 organisations", 31, HeadCountQualifier.Exact, CountUnit.Organisations)]
    public void Reads_value_qualifier_and_unit(string text, int value, HeadCountQualifier qualifier, CountUnit unit)
    {
        var mention = Assert.Single(CountMentions.In(NormalText.Of(text).Value));
        Assert.Equal((value, qualifier, unit), (mention.Value, mention.Qualifier, mention.Unit));
    }

    [Theory]
    [InlineData("คนละ 500 บาท")]
    [InlineData("17 เป้าหมาย 169 เป้าประสงค์")]
    [InlineData("ร้อยละ 80 ของงาน")]
    [InlineData("12.5 คน")]
    [InlineData("$40 people")]
    [InlineData("two years of people")]
    [InlineData("3 million people")]
    [InlineData("17 goals")]
    [InlineData("On 9 March 2022 villagers met")]
    [InlineData("On 9 March 2022, members of the club met")]
    [InlineData("On March 9, 2022, members of the club met")]
    [InlineData("On March 9th 2022 participants planted trees")]
    [InlineData("On Wednesday, 9 September, 2022, participants planted trees")]
    [InlineData("In 2022 people came")]
    [InlineData("9 มี.ค. 66 คนในชุมชน")]
    [InlineData("ในปี 2566 ประเทศไทย")]
    [InlineData("50-60 คน")]
    [InlineData("หลายร้อยคน")]
    [InlineData("66,000 ล้านคน")]
    [InlineData("31.1 ล้านคน")]
    public void Takes_no_other_number(string text) => Assert.Empty(CountMentions.In(text));

    [Fact]
    public void What_is_written_is_read_back_with_its_qualifier() =>
        Prop.ForAll(Written.ToArbitrary(), given =>
            CountMentions.In(NormalText.Of($"มีผู้เข้าร่วม {given.Text} ครับ").Value) is [var only]
            && (only.Value, only.Qualifier, only.Unit) == (given.Value, given.Qualifier, given.Unit)).QuickCheckThrowOnFailure();
}
