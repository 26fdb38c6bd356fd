using SdgInsights.Domain;

namespace SdgInsights.Ingest.Tests;

public sealed class ProsePartsTests
{
    private const string Thai = "เวทีภาคประชาสังคมเรื่องน้ำสะอาดของชุมชน\n\nเมื่อวันที่ 9 มีนาคม 2565 ณ หอประชุมอำเภอ ";
    private const string English = "Community dialogue on clean water\n\nOn 9 March 2022 the network met at the Town Hall. ";

    [Theory]
    [InlineData(Thai + "มีผู้เข้าร่วมประชุม 50 คน เป็นชาย 20 คน หญิง 30 คน", 50, "male 20, female 30")]
    [InlineData(Thai + "มีผู้เข้าร่วมประชุม 50 คน แบ่งเป็นเพศชายจำนวน 20 คน และเพศหญิงจำนวน 28 คน", 50, "male 20, female 28")]
    [InlineData(English + "The meeting was attended by 50 participants (30 women and 20 men).", 50, "female 30, male 20")]
    public void A_split_by_sex_becomes_parts_of_the_stated_total(string text, int total, string parts) => AssertReads(text, total, parts, problems: false);

    [Theory]
    [InlineData(Thai + "มีผู้เข้าร่วมประชุม 45 คน จากไทย 20 คน ลาว 15 คน และเวียดนาม 10 คน", 45, "TH 20, LA 15, VN 10")]
    [InlineData(English + "45 participants attended: Thailand (20), Laos (15) and Viet Nam (10).", 45, "TH 20, LA 15, VN 10")]
    public void A_split_by_country_becomes_parts_of_the_stated_total(string text, int total, string parts) => AssertReads(text, total, parts, problems: false);

    [Theory]
    [InlineData(Thai + "มีผู้เข้าร่วมประชุม เป็นชาย 20 คน หญิง 30 คน รวม 50 คน", 50, "male 20, female 30")]
    [InlineData(Thai + "มีผู้เข้าร่วมประชุม เป็นชาย 20 คน หญิง 30 คน", 50, "male 20, female 30")]
    [InlineData(English + "The training was attended by 20 men and 30 women.", 50, "male 20, female 30")]
    public void Both_sexes_of_those_who_came_make_the_total(string text, int total, string parts) => AssertReads(text, total, parts, problems: false);

    [Theory]
    [InlineData(Thai + "มีผู้เข้าร่วมจากไทย 20 คน และลาว 15 คน")]
    [InlineData(English + "Among those who attended were 20 people from Thailand and 15 people from Laos.")]
    public void Parts_that_need_not_be_all_make_no_total_and_are_reported(string text) => AssertReads(text, null, "", problems: true);

    [Theory]
    [InlineData(Thai + "มีผู้เข้าร่วมประชุม 40 คน เป็นชาย 20 คน หญิง 30 คน", 40)]
    [InlineData(English + "40 participants attended (30 women and 20 men).", 40)]
    public void Parts_never_exceed_the_whole(string text, int total) => AssertReads(text, total, "", problems: true);

    [Theory]
    [InlineData(Thai + "มีผู้เข้าร่วมประชุม 79 คน จาก 46 องค์กร ใน 5 ประเทศ ได้แก่ กัมพูชา ลาว เมียนมา เวียดนาม และไทย", 79)]
    [InlineData(English + "79 people from 46 organisations in Cambodia, Lao PDR, Myanmar, Thailand and Viet Nam took part.", 79)]
    public void What_the_text_does_not_split_is_not_divided(string text, int total) => AssertReads(text, total, "", problems: false);

    [Fact]
    public void A_total_over_several_meetings_has_no_parts() =>
        AssertReads(Thai + "มีผู้เข้าร่วมทั้งระดับภาคและระดับประเทศ รวมทั้งสิ้น 848 คน เป็นชาย 400 คน หญิง 448 คน", 848, "", problems: false);

    private static void AssertReads(string text, int? total, string parts, bool problems)
    {
        var activity = Extracting.ActivityIn(text)!;
        Assert.Equal(total, activity.Participants?.Value);
        Assert.Equal(parts, string.Join(", ", activity.Parts.Select(p => $"{p.Country ?? Codes.Of(p.Sex)} {p.People}")));
        Assert.Equal(problems, activity.Problems.Any(p => p.Field == "participation"));
    }
}
