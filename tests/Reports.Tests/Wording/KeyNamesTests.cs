using SdgInsights.Domain;

namespace SdgInsights.Reports.Tests;

public sealed class KeyNamesTests
{
    [Theory]
    [InlineData("country", "KH", "กัมพูชา", "Cambodia")]
    [InlineData("country", "XX", "XX", "XX")]
    [InlineData("country", "not_stated", "ไม่ระบุ", "n.s.")]
    [InlineData("country", "unallocated:TH", "ไม่ได้จำแนก: ไทย", "Not split: Thailand")]
    [InlineData("country", "unallocated:KH|TH", "ไม่ได้จำแนก: กัมพูชา และไทย", "Not split: Cambodia, Thailand")]
    [InlineData("country", "unallocated:TH|ASEAN", "ไม่ได้จำแนก: ไทย และอาเซียน", "Not split: Thailand, ASEAN")]
    [InlineData("country", "unallocated:", "ไม่ได้จำแนก", "Not split")]
    [InlineData("year", "2018", "2561", "2018")]
    [InlineData("goal", "17", "17 หุ้นส่วน", "17 Partnerships")]
    [InlineData("goal", "not_stated", "ยังไม่ระบุเป้าหมาย", "No goal assigned")]
    [InlineData("region", "035", "เอเชียตะวันออกเฉียงใต้", "South-eastern Asia")]
    [InlineData("thai_region", "northeast", "ตะวันออกเฉียงเหนือ", "Northeast")]
    [InlineData("cso_forum_region", "north", "ภาคเหนือ", "North")]
    [InlineData("province", "TH-56", "พะเยา", "Phayao")]
    [InlineData("sex", "female", "หญิง", "Female")]
    [InlineData("sex", "inferred:female", "หญิง (อนุมานจากคำนำหน้าชื่อ)", "Female (inferred from titles)")]
    [InlineData("age_group", "60+", "60 ปีขึ้นไป", "60 years and over")]
    [InlineData("a_dimension_to_come", "code", "code", "code")]
    public void Names_a_key_in_both_languages(string dimension, string key, string thai, string english)
    {
        Assert.Equal(thai, Names(Language.Thai).Of(dimension, key));
        Assert.Equal(english, Names(Language.English).Of(dimension, key));
    }

    [Fact]
    public void Counts_the_rest_of_a_long_list()
    {
        Assert.Equal("Not split: Cambodia, Lao PDR and 3 more", Names(Language.English).Of("country", "unallocated:KH|LA|MM|TH|VN", listed: 2));
        Assert.Equal("Not split: Cambodia, Lao PDR, Myanmar", Names(Language.English).Of("country", "unallocated:KH|LA|MM", listed: 2));
        Assert.Equal("ไม่ได้จำแนก: กัมพูชา ลาว และอีก 3 รายการ", Names(Language.Thai).Of("country", "unallocated:KH|LA|MM|TH|VN", listed: 2));
    }

    [Fact]
    public void Joins_the_last_of_a_list_as_each_language_does()
    {
        Assert.Equal("A, B, C", Names(Language.English).List(["A", "B", "C"]));
        Assert.Equal("หญิง และชาย", Names(Language.Thai).List(["หญิง", "ชาย"]));
        Assert.Equal("15–24 ปี และ 60 ปีขึ้นไป", Names(Language.Thai).List(["15–24 ปี", "60 ปีขึ้นไป"]));
    }

    private static KeyNames Names(Language language) => new(SampleReference.Data, Reports.Labels.For(language));
}
