namespace SdgInsights.Ingest.Tests;

public class RegisterColumns
{
    [Theory]
    [InlineData("ที่,ชื่อ - นามสกุล,หน่วยงาน/องค์กร,ประเภทหน่วยงาน,ประเทศ,จังหวัด/แขวง,เพศ,อายุ (ปี)")]
    [InlineData("ลำดับ,ชื่อ–สกุล,สังกัด,ภาคส่วน,สัญชาติ,จังหวัด,เพศ (ชาย/หญิง),ช่วงอายุ")]
    [InlineData("No.,Full Name,Organisation,Type of organisation,Country,Province,Sex,Age")]
    [InlineData("#,NAME,Organization/Agency,Stakeholder Group,Nationality,Province/City,Gender,Age group")]
    [InlineData("ลำดับที่ / No.,ชื่อ-สกุล / Name,หน่วยงาน / Organization,ประเภทองค์กร (รัฐ/เอกชน/ประชาสังคม),ประเทศ Country,จังหวัด (Province),เพศ/Gender,อายุ/Age")]
    [InlineData("1. ลำดับ *,2. ชื่อ-สกุล *,3. หน่วยงาน,4. ประเภทองค์กร,5. ประเทศ,6. จังหวัด,7. เพศ,8. อายุ")]
    public void Columns_are_known_by_Thai_and_English_headings(string header)
    {
        var activity = Register.Of(header, "1,ก ข,มูลนิธิน้ำ,NGO,Thailand,ตรัง,F,35", "2,ค ง,มูลนิธิน้ำ,ภาครัฐ,ลาว,เวียงจันทน์,ช.,๖๑");
        Assert.Equal(2, activity.Participants!.Value);
        Assert.Equal(1, activity.Organisations!.Value);
        Assert.Equal("LA:1 TH:1", activity.Split(p => p.Country));
        Assert.Equal("-:1 TH-92:1", activity.Split(p => p.Province));
        Assert.Equal("Cso:1 Government:1", activity.Split(p => p.OrganisationType));
        Assert.Equal("Female:1 Male:1", activity.Split(p => p.Sex));
        Assert.Equal("From25To59:1 From60:1", activity.Split(p => p.AgeGroup));
        Assert.Empty(activity.Problems);
    }

    [Theory]
    [InlineData("ผู้เข้าร่วม,60,ประเทศ,5")]
    [InlineData("ผู้เข้าร่วม,หญิง ๓๐ คน,ประเทศ,ห้าประเทศ,เรื่อง,น้ำ")]
    public void A_summary_above_the_table_is_no_header(string summary)
    {
        var activity = Register.Of(summary, "ชื่อ-สกุล,ประเทศ,เพศ,องค์กร", "ก ข,ไทย,ชาย,ค");
        Assert.Equal((1, "TH:1"), (activity.Participants!.Value, activity.Split(p => p.Country)));
    }

    [Fact]
    public void First_and_last_names_in_two_columns_are_one_name() =>
        Assert.Equal(2, Register.Of("First name,Last name,Country", "Somchai,Jaidee,TH", "Somchai,Meesuk,TH", "somchai,jaidee,TH").Participants!.Value);

    [Theory]
    [InlineData("ชื่อ - สกุล,,องค์กร", "สมใจ,รักทะเล,กลุ่มสตรี", "สมใจ,ดีงาม,กลุ่มสตรี", 2)]
    [InlineData("ชื่อ-สกุล,,,องค์กร", "นาง,สมใจ,รักทะเล,กลุ่มสตรี", ",สมใจ,รักทะเล,กลุ่มสตรี", 1)]
    [InlineData("Name,,Organisation", "Somjai,Raktalay,Women Group", "Somjai,Deengam,Women Group", 2)]
    [InlineData("องค์กร,ชื่อ-สกุล,", "กลุ่มสตรี,สมใจ รักทะเล,โทรแจ้ง", "กลุ่มสตรี,สมใจ รักทะเล,", 1)]
    public void A_heading_over_several_columns_holds_one_name(string header, string one, string other, int people)
    {
        var read = Register.Read(header, one, other);
        Assert.Equal(people, read.Activities.Single().Participants!.Value);
        Assert.DoesNotContain("รักทะเล", read.Document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_for_two_things_is_read_as_neither()
    {
        var activity = Register.Of("ชื่อ-สกุล,ตำแหน่ง/หน่วยงาน,เพศ", "ก ข,ประธาน มูลนิธิน้ำ,ชาย", "ค ง,เลขานุการ มูลนิธิน้ำ,หญิง");
        Assert.Equal(2, activity.Participants!.Value);
        Assert.Null(activity.Organisations);
    }

    [Fact]
    public void Ticked_columns_under_one_heading_tell_the_sex()
    {
        var activity = Register.Read(new Sheet(
            "ลงทะเบียน",
            [
                ["ลำดับ", "ชื่อ-สกุล", "เพศ", null, "องค์กร"],
                [null, null, "ชาย", "หญิง", null],
                [1, "ก ข", "/", null, "มูลนิธิน้ำ"],
                [2, "ค ง", null, "✓", "มูลนิธิน้ำ"],
                [3, "จ ฉ", null, 1, "มูลนิธิป่า"],
                [4, "ช ซ", null, null, "มูลนิธิป่า"],
            ],
            ["A1:A2", "B1:B2", "C1:D1", "E1:E2"])).Activities.Single();
        Assert.Equal(4, activity.Participants!.Value);
        Assert.Equal("-:1 Female:2 Male:1", activity.Split(p => p.Sex));
    }

    [Theory]
    [InlineData("17", "From15To24")]
    [InlineData("๑๘", "From15To24")]
    [InlineData("24 ปี", "From15To24")]
    [InlineData("14", "From0To14")]
    [InlineData("25", "From25To59")]
    [InlineData("59", "From25To59")]
    [InlineData("60", "From60")]
    [InlineData("25-34", "From25To59")]
    [InlineData("45 – 59 ปี", "From25To59")]
    [InlineData("30 ถึง 40", "From25To59")]
    [InlineData("60 ปีขึ้นไป", "From60")]
    [InlineData("๖๐ ปีขึ้นไป", "From60")]
    [InlineData("60+", "From60")]
    [InlineData("65 and over", "From60")]
    [InlineData("มากกว่า 60 ปี", "From60")]
    [InlineData(">60", "From60")]
    [InlineData("under 15", "From0To14")]
    [InlineData("ต่ำกว่า 15 ปี", "From0To14")]
    [InlineData("ผู้สูงอายุ", "From60")]
    [InlineData("youth", "From15To24")]
    [InlineData("-", "-")]
    [InlineData("ไม่ระบุ", "-")]
    public void Ages_and_age_ranges_fall_into_their_group(string age, string group)
    {
        var activity = Register.Of("ชื่อ-สกุล,อายุ", $"ก ข,{age}");
        Assert.Equal($"{group}:1", activity.Split(p => p.AgeGroup));
        Assert.Empty(activity.Problems);
    }

    [Theory]
    [InlineData("18-30")]
    [InlineData("20 ปีขึ้นไป")]
    [InlineData("ต่ำกว่า 18 ปี")]
    [InlineData("40-30")]
    [InlineData("2530")]
    [InlineData("สามสิบ")]
    public void An_age_over_two_groups_or_of_none_is_not_stated_and_a_problem(string age)
    {
        var activity = Register.Of("ชื่อ-สกุล,อายุ", $"ก ข,{age}");
        Assert.Equal("-:1", activity.Split(p => p.AgeGroup));
        Assert.Equal(("age", age), (Assert.Single(activity.Problems).Field, activity.Problems[0].Found));
    }

    [Fact]
    public void An_unknown_value_is_one_problem_however_often_it_stands()
    {
        var activity = Register.Of("ชื่อ-สกุล,ประเทศ", "ก ข,แดนไกล", "ค ง,แดนไกล", "จ ฉ,ไทย", "ช ซ,อีกแดน");
        Assert.Equal("-:3 TH:1", activity.Split(p => p.Country));
        Assert.Equal(["line 2: แดนไกล in 2 rows", "line 5: อีกแดน"], activity.Problems.Select(p => $"{p.Place}: {p.Found}"));
    }

    [Theory]
    [InlineData("ไทย,ตรัง", "TH", "TH-92")]
    [InlineData(",จังหวัดตรัง", "TH", "TH-92")]
    [InlineData(",จ.ตรัง", "TH", "TH-92")]
    [InlineData("Thailand,Trang Province", "TH", "TH-92")]
    [InlineData("ลาว,จำปาสัก", "LA", "-")]
    [InlineData("THA,กรุงเทพฯ", "TH", "TH-10")]
    [InlineData("สปป. ลาว,", "LA", "-")]
    [InlineData("n/a,-", "-", "-")]
    public void A_Thai_province_tells_its_country_and_a_foreign_one_is_left_to_its_country(string cells, string country, string province)
    {
        var activity = Register.Of("ชื่อ-สกุล,ประเทศ,จังหวัด", $"ก ข,{cells}");
        Assert.Equal($"{country}:1", activity.Split(p => p.Country));
        Assert.Equal($"{province}:1", activity.Split(p => p.Province));
        Assert.Empty(activity.Problems);
    }

    [Theory]
    [InlineData("มี", "Yes:1")]
    [InlineData("ไม่มี", "No:1")]
    [InlineData("/", "Yes:1")]
    [InlineData("Y", "Yes:1")]
    [InlineData("", "-:1")]
    public void Disability_is_read_in_words_and_ticks(string cell, string expected) =>
        Assert.Equal(expected, Register.Of("ชื่อ-สกุล,เพศ,ความพิการ", $"ก ข,ชาย,{cell}").Split(p => p.Disability));
}
