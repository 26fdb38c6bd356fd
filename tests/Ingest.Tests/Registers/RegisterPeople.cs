using SdgInsights.Domain;

namespace SdgInsights.Ingest.Tests;

public class RegisterPeople
{
    private const string Header = "ลำดับ,ชื่อ-สกุล,องค์กร,ประเทศ,เพศ";

    [Fact]
    public void Every_row_with_a_name_is_a_person() =>
        Assert.Equal(2, Count(Header, "1,สมชาย ใจดี,มูลนิธิน้ำ,ไทย,ชาย", "2,แก้ว มาลา,สมาคมสตรี,ลาว,หญิง"));

    [Theory]
    [InlineData("1,สมชาย ใจดี,มูลนิธิน้ำ,ไทย,ชาย", "2,นายสมชาย  ใจดี,มูลนิธิ น้ำ,ไทย,", 1)]
    [InlineData("1,สมชาย ใจดี,มูลนิธิน้ำ,ไทย,ชาย", "2,สมชาย ใจดี,มูลนิธิป่า,ไทย,ชาย", 2)]
    [InlineData("1,Mr. Somchai Jaidee,Water Fund,Thailand,M", "2,SOMCHAI JAIDEE,water fund,Thailand,M", 1)]
    [InlineData("1,ผู้แทน,มูลนิธิน้ำ,ไทย,ชาย", "2,ผู้แทน,มูลนิธิน้ำ,ไทย,ชาย", 2)]
    [InlineData("1,ดร.สุดา  ดีงาม,,ไทย,หญิง", "2,สุดา ดีงาม,-,ไทย,หญิง", 1)]
    [InlineData("1,แก้วตา,ชมรมเเม่น้ำ,ไทย,หญิง", "2,แก้วตา,ชมรมแม่น้ำ,ไทย,หญิง", 1)]
    public void Counts_equal_name_and_organisation_once(string one, string other, int people) => Assert.Equal(people, Count(Header, one, other));

    [Fact]
    public void Names_the_rows_of_a_person_who_signed_twice()
    {
        var activity = Register.Of(Header, "1,ก ข,ค,ไทย,ชาย", "2,ง จ,ค,ไทย,หญิง", "3,ก ข,ค,ไทย,");
        var problem = Assert.Single(activity.Problems);
        Assert.Equal("line 4", problem.Place);
        Assert.Contains("lines 2, 4", problem.Found, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_row_of_the_same_person_fills_in_what_the_first_leaves_open()
    {
        var activity = Register.Of(Header, "1,ก ข,ค,ไทย,", "2,ก ข,ค,,หญิง");
        Assert.Equal(new ParticipationPart(1, ParticipationBasis.Register, "TH", Sex: Sex.Female), Assert.Single(activity.Parts));
    }

    [Theory]
    [InlineData("รวม,2,,,")]
    [InlineData("รวมทั้งสิ้น 2 คน,,,,")]
    [InlineData(",รวมทั้งสิ้น,,,2")]
    [InlineData("รวมภาคใต้ 2 คน,,,,")]
    [InlineData(",รวมจังหวัดตรัง,2,,")]
    [InlineData("Total,,,,2")]
    [InlineData(",Grand total: 2,,,")]
    [InlineData("รวม,,,ชาย,1")]
    [InlineData(",,,,")]
    [InlineData("ลำดับ,ชื่อ-สกุล,องค์กร,ประเทศ,เพศ")]
    [InlineData("ภาคเหนือ,,,,")]
    [InlineData("หมายเหตุ : ข้อมูลสมมติ")]
    public void Totals_blank_rows_headings_and_notes_are_nobody(string row)
    {
        var read = Register.Read(Header, "1,ก ข,ค,ไทย,ชาย", row, "2,ง จ,ค,ไทย,หญิง");
        Assert.Equal(2, read.Activities.Single().Participants!.Value);
        Assert.Empty(read.Problems);
    }

    [Fact]
    public void A_person_called_as_a_total_is_called_is_a_person() =>
        Assert.Equal(2, Count(Header, "1,รวมพร ใจดี,มูลนิธิน้ำ,ไทย,หญิง", ",รวม,มูลนิธิป่า,ไทย,ชาย"));

    [Fact]
    public void A_second_list_under_another_header_counts_too()
    {
        var activity = Register.Read(new Sheet(
            "ลงทะเบียน",
            [
                ["วิทยากร"],
                ["ลำดับ", "ชื่อ-สกุล", "เพศ"],
                [1, "ก ข", "หญิง"],
                ["ผู้เข้าร่วม"],
                ["ลำดับ", "องค์กร", "ชื่อ-สกุล", "เพศ"],
                [1, "มูลนิธิน้ำ", "ค ง", "ชาย"],
                [2, "มูลนิธิน้ำ", "จ ฉ", "ชาย"],
            ])).Activities.Single();
        Assert.Equal(3, activity.Participants!.Value);
        Assert.Equal("Female:1 Male:2", activity.Split(p => p.Sex));
        Assert.Equal(1, activity.Organisations!.Value);
    }

    [Fact]
    public void A_stated_total_that_the_rows_do_not_bear_out_is_a_problem()
    {
        var problem = Assert.Single(Register.Of(Header, "1,ก ข,ค,ไทย,ชาย", "รวม,3 คน,,,").Problems);
        Assert.Equal("a stated total of 3", problem.Found);
        Assert.StartsWith("1,", problem.Expected, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2,ง จ,ค,ไทย", "a row of 4 cells")]
    [InlineData("2,ง จ,ค,ไทย,หญิง,เกิน", "a row of 6 cells")]
    [InlineData("2,,สมาคม,ไทย,", "a row without a name")]
    [InlineData(",ง จ,,,", "a row with a name alone")]
    public void A_row_that_does_not_say_who_is_set_aside_with_its_line(string row, string found)
    {
        var read = Register.Read(Header, "1,ก ข,ค,ไทย,ชาย", row, "3,ฉ ช,ค,ไทย,ชาย");
        Assert.Equal(new HeadCount(2, HeadCountQualifier.AtLeast), read.Activities.Single().Participants);
        var problem = Assert.Single(read.Problems);
        Assert.Equal(("line 3", found), (problem.Place, problem.Found));
    }

    [Fact]
    public void A_person_who_left_the_name_out_but_stated_a_sex_counts() =>
        Assert.Equal(2, Count(Header, "1,ก ข,ค,ไทย,ชาย", "2,,ค,ไทย,หญิง"));

    [Theory]
    [InlineData("สถานะ", "ไม่มา")]
    [InlineData("Attended", "No")]
    [InlineData("หมายเหตุ", "ยกเลิก")]
    public void People_who_did_not_come_are_listed_but_not_counted(string heading, string value)
    {
        var activity = Register.Of($"{Header},{heading}", "1,ก ข,ค,ไทย,ชาย,", $"2,ง จ,ค,ไทย,หญิง,{value}");
        Assert.Equal(1, activity.Participants!.Value);
        Assert.Equal("line 3", Assert.Single(activity.Problems).Place);
    }

    [Fact]
    public void A_register_whose_names_were_taken_out_counts_its_rows() =>
        Assert.Equal(2, Count("ลำดับ,องค์กร,เพศ,อายุ", "1,มูลนิธิน้ำ,ชาย,40", "2,มูลนิธิน้ำ,ชาย,40"));

    [Fact]
    public void Names_that_have_a_type_of_organisation_are_those_of_organisations()
    {
        var activity = Register.Of("ชื่อ,ประเภทองค์กร,จังหวัด", "มูลนิธิน้ำ,ภาคประชาสังคม,ตรัง", "สมาคมป่า,ภาคประชาสังคม,เลย");
        Assert.Null(activity.Participants);
        Assert.Equal(new HeadCount(2), activity.Organisations);
    }

    [Fact]
    public void A_line_with_an_open_quotation_mark_may_have_been_a_person()
    {
        var read = Register.Read(Header, "1,ก ข,ค,ไทย,ชาย", "2,\"ง จ,ค,ไทย,หญิง", "3,ฉ ช,ค,ไทย,ชาย");
        Assert.Equal(new HeadCount(2, HeadCountQualifier.AtLeast), read.Activities.Single().Participants);
        Assert.Equal("line 3", Assert.Single(read.Problems).Place);
    }

    [Fact]
    public void A_list_of_organisations_says_nothing_of_people()
    {
        var activity = Register.Of("ลำดับ,องค์กร,ประเภทองค์กร,จังหวัด", "1,มูลนิธิน้ำ,ภาคประชาสังคม,ตรัง", "2,สมาคมป่า,ภาคประชาสังคม,เลย", "3,มูลนิธิ น้ำ,ภาคประชาสังคม,ตรัง");
        Assert.Null(activity.Participants);
        Assert.Empty(activity.Parts);
        Assert.Equal(new HeadCount(2), activity.Organisations);
        Assert.Equal("a list of organisations", Assert.Single(activity.Problems).Found);
    }

    [Theory]
    [InlineData("องค์กร,ประเทศ,จำนวนผู้เข้าร่วม,เพศ", "มูลนิธิน้ำ,ไทย,12,")]
    [InlineData("องค์กร,จังหวัด,ชาย,หญิง", "มูลนิธิน้ำ,ตรัง,12,30")]
    [InlineData("ชื่อ,ชาย,หญิง,รวม", "อำเภอเมือง,12,30,42")]
    public void A_table_of_numbers_is_no_register_of_people(string header, string row) =>
        Assert.All(Register.Read(header, row, row).Activities, a => Assert.Null(a.Participants));

    [Theory]
    [InlineData("รายชื่อผู้ได้รับเชิญเข้าร่วมเวที")]
    [InlineData("CSO Forum: list of invited organisations")]
    public void Invitations_are_planned_and_never_parts_of_attendance(string title)
    {
        var activity = Register.Of(title + ",,,,", Header, "1,ก ข,ค,ไทย,ชาย");
        Assert.Equal(new HeadCount(1, HeadCountQualifier.Planned), activity.Participants);
        Assert.Empty(activity.Parts);
    }

    [Fact]
    public void A_list_of_those_who_stayed_away_counts_nobody()
    {
        var activity = Register.Of("รายชื่อผู้ไม่มาประชุม,,,,", Header, "1,ก ข,ค,ไทย,ชาย");
        Assert.Null(activity.Participants);
        Assert.Empty(activity.Parts);
        Assert.NotEmpty(activity.Problems);
    }

    private static int Count(params string[] lines) => Register.Of(lines).Participants!.Value;
}
