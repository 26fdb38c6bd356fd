using SdgInsights.Domain;

namespace SdgInsights.Ingest.Tests;

public class RegisterHeads
{
    private const string Header = "ลำดับ,ชื่อ-สกุล,องค์กร,ประเทศ,เพศ";
    private const string Row = "1,ก ข,มูลนิธิน้ำ,ไทย,ชาย";

    [Theory]
    [InlineData("ชื่อกิจกรรม,เวที CSOs Forum ภาคใต้,,,|วันที่,7 กันยายน 2566,,,|สถานที่,โรงแรมปลายแหลม จังหวัดสงขลา,,,|ผู้จัด,มูลนิธิเพื่อนทะเล,,,")]
    [InlineData("ชื่องาน : เวที CSOs Forum ภาคใต้,,,,|วันที่จัดงาน : 7 ก.ย. 66,,,,|สถานที่จัด : โรงแรมปลายแหลม จังหวัดสงขลา,,,,|จัดโดย : มูลนิธิเพื่อนทะเล,,,,")]
    [InlineData("โครงการ,เวที CSOs Forum ภาคใต้,วันที่,7/9/2566,|สถานที่,โรงแรมปลายแหลม จังหวัดสงขลา,ผู้จัด,มูลนิธิเพื่อนทะเล,")]
    [InlineData("รายชื่อผู้เข้าร่วมเวที CSOs Forum ภาคใต้,,,,|วันพฤหัสบดีที่ ๗ กันยายน ๒๕๖๖,,,,|สถานที่,โรงแรมปลายแหลม จังหวัดสงขลา,,,|หน่วยงานที่จัด,มูลนิธิเพื่อนทะเล,,,")]
    [InlineData("บัญชีลงทะเบียนผู้เข้าร่วมประชุม,,,,|เวที CSOs Forum ภาคใต้,,,,|วันที่ ๗ กันยายน ๒๕๖๖,,,,|สถานที่,โรงแรมปลายแหลม จังหวัดสงขลา,,,|หน่วยงานที่จัด,มูลนิธิเพื่อนทะเล,,,")]
    public void Labels_above_the_table_tell_the_event(string head)
    {
        var activity = Register.Of([.. head.Split('|'), Header, Row]);
        Assert.Equal("เวที CSOs Forum ภาคใต้", activity.Title);
        Assert.Equal(new ActivityPeriod(new(2023, 9, 7)), activity.Period);
        Assert.StartsWith("โรงแรมปลายแหลม", activity.Venue, StringComparison.Ordinal);
        Assert.Equal(["มูลนิธิเพื่อนทะเล"], activity.Organisers);
        Assert.Equal("TH", activity.HostCountry);
        Assert.Equal(["TH-90"], activity.Provinces);
        Assert.Equal(["TH"], activity.Countries);
    }

    [Fact]
    public void A_title_of_several_lines_in_one_cell_is_read_line_by_line()
    {
        var activity = Register.Read(new Sheet(
            "Sheet1",
            [["รายชื่อผู้เข้าร่วมประชุม\nเวที CSOs Forum ภาคใต้\nวันที่ 7 กันยายน 2566\nณ โรงแรมปลายแหลม จังหวัดสงขลา"], ["ชื่อ\nสกุล", "เพศ"], ["ก ข", "ชาย"]],
            ["A1:B1"])).Activities.Single();
        Assert.Equal(("เวที CSOs Forum ภาคใต้", "2023-09-07"), (activity.Title, activity.Period?.Start.ToString()));
        Assert.Equal(["TH-90"], activity.Provinces);
        Assert.Equal(1, activity.Participants!.Value);
    }

    [Fact]
    public void A_sheet_of_its_own_may_tell_of_the_event()
    {
        var read = Register.Read(
            new Sheet("ข้อมูล", [["ชื่อกิจกรรม", "เวที CSOs Forum ภาคใต้"], ["วันที่", "7 กันยายน 2566"], ["สถานที่", "โรงแรมปลายแหลม จังหวัดสงขลา"], ["ผู้ประสานงาน", "นางสาวลับ"]]),
            new Sheet("รายชื่อ", [["ชื่อ-สกุล", "เพศ"], ["ก ข", "ชาย"]]));
        var activity = Assert.Single(read.Activities);
        Assert.Equal(("เวที CSOs Forum ภาคใต้", "2023-09-07", 1), (activity.Title, activity.Period?.Start.ToString(), activity.Participants!.Value));
        Assert.All(activity.Evidence, e => Assert.Equal(e.Quote, e.Span.Of(read.Document.Text)));
        Assert.DoesNotContain("ลับ", read.Document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void English_labels_do_the_same()
    {
        var activity = Register.Of("Event,Mekong Youth Forum", "Date,22-24 March 2024", "Venue,\"Dokmai Centre, Vientiane, Lao PDR\"", "Organised by,River Network", "Name,Organisation,Country", "A B,River Network,Cambodia");
        Assert.Equal("Mekong Youth Forum", activity.Title);
        Assert.Equal(new ActivityPeriod(new(2024, 3, 22), new(2024, 3, 24)), activity.Period);
        Assert.Equal(("LA", "KH"), (activity.HostCountry, Assert.Single(activity.Countries)));
        Assert.Equal(["River Network"], activity.Organisers);
    }

    [Fact]
    public void An_Excel_date_is_the_day_of_the_event()
    {
        var activity = Register.Read(new Sheet("ลงทะเบียน", [["เวที CSOs Forum"], ["วันที่", new DateOnly(2566, 9, 7)], ["ชื่อ-สกุล", "เพศ"], ["ก ข", "ชาย"]])).Activities.Single();
        Assert.Equal("2023-09-07", activity.Period!.Start.ToString());
    }

    [Fact]
    public void A_date_is_read_even_where_too_little_is_said_for_a_report()
    {
        var activity = Register.Of("Registration: Regional Workshop,,,,", "5 June 2023,,,,", Header, Row);
        Assert.Equal(("Regional Workshop", "2023-06-05"), (activity.Title, activity.Period!.Start.ToString()));
    }

    [Fact]
    public void Without_a_head_the_file_names_the_event()
    {
        var activity = Register.Of(Header, Row);
        Assert.Equal("register", activity.Title);
        Assert.Equal(new HeadCount(1), activity.Participants);
        Assert.Null(activity.Period);
    }

    [Fact]
    public void Evidence_of_the_count_is_the_rows_that_were_counted()
    {
        var read = Register.Read("เวที CSOs Forum,,,,", Header, Row, "2,ค ง,มูลนิธิป่า,ลาว,หญิง", "รวม,2,,,");
        var evidence = Assert.Single(read.Activities.Single().Evidence, e => e.Field == "participants_total");
        Assert.Equal("3\tมูลนิธิน้ำ\tไทย\tชาย\n4\tมูลนิธิป่า\tลาว\tหญิง", evidence.Quote);
        Assert.Equal(evidence.Quote, evidence.Span.Of(read.Document.Text));
    }
}
