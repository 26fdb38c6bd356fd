using SdgInsights.Domain;

namespace SdgInsights.Ingest.Tests;

/// <summary>The traps that real documents set, each in a report of our own words.</summary>
public sealed class TrapTests
{
    private const string Forum = """
        CSOs Forum ระดับประเทศ ประจำปี ๒๕๖๕

        ตามมติคณะรัฐมนตรีเมื่อวันที่ ๓๐ มีนาคม ๒๕๖๔ และระเบียบสำนักนายกรัฐมนตรี พ.ศ. ๒๕๕๘ ข้อ ๙ (๕) กองส่งเสริมองค์กรชุมชนได้จัดเวที CSOs Forum ประจำปี ๒๕๖๕ มีผู้เข้าร่วมทั้งระดับภาคและระดับประเทศ รวมทั้งสิ้น ๘๔๘ คน เป็นภาคเหนือ ๒๑๐ คน ภาคใต้ ๑๙๐ คน ทั้งนี้เป็นไปตามมาตรา ๒๕๐ ของรัฐธรรมนูญ
        """;

    [Fact]
    public void A_total_of_both_levels_is_not_added_to_its_regions()
    {
        var activity = Extracting.ActivityIn(Forum)!;
        Assert.Equal(new HeadCount(848, scope: HeadCountScope.SumOfSeveral), activity.Participants);
        Assert.Empty(activity.Parts);
    }

    [Fact]
    public void A_year_alone_is_a_date_and_law_numbers_and_cabinet_dates_are_not() =>
        Assert.Equal(new ActivityPeriod(new PartialDate(2022)), Extracting.ActivityIn(Forum)!.Period);

    [Theory]
    [InlineData("การประชุมภาคประชาสังคมลุ่มน้ำโขง\n\nเมื่อวันที่ ๗-๘ กุมภาพันธ์ ๒๕๖๑ ณ โรงแรมริมบึง จังหวัดขอนแก่น มีผู้เข้าร่วม ๗๙ คน จาก ๔๖ องค์กร ใน ๕ ประเทศ ได้แก่ กัมพูชา ลาว เมียนมา เวียดนาม และไทย")]
    [InlineData("Mekong civil society conference\n\nThe conference was held on 7-8 February 2018 at the Lake Hotel in Khon Kaen, Thailand. 79 people from 46 organisations in Cambodia, Lao PDR, Myanmar, Viet Nam and Thailand took part.")]
    public void People_without_a_split_by_country_stay_whole(string text)
    {
        var activity = Extracting.ActivityIn(text)!;
        Assert.Equal((79, 46), (activity.Participants!.Value, activity.Organisations!.Value));
        Assert.Equal(["KH", "LA", "MM", "TH", "VN"], activity.Countries);
        Assert.Empty(activity.Parts);
    }

    [Theory]
    [InlineData("ประชุมเครือข่ายน้ำสะอาด\n\n24 สิงหาคม 2566\nผู้เข้าชม 762 ครั้ง\n\nเมื่อวันที่ 20 สิงหาคม 2566 ณ หอประชุมอำเภอ มีการประชุมเครือข่าย")]
    [InlineData("Clean water network meets\n\n24 August 2023\n762 views\n\nOn 20 August 2023 the network met at the Town Hall.")]
    public void A_page_counter_is_no_attendance_and_the_press_date_is_not_the_meetings(string text)
    {
        var activity = Extracting.ActivityIn(text)!;
        Assert.Null(activity.Participants);
        Assert.Equal(new ActivityPeriod(new PartialDate(2023, 8, 20)), activity.Period);
    }

    [Fact]
    public void A_hotel_or_university_named_for_a_province_does_not_move_the_event()
    {
        var activity = Extracting.ActivityIn("เวทีน้ำสะอาด\n\nเมื่อวันที่ 24 ส.ค. 66 ณ โรงแรมตรัง กรุงเทพมหานคร มหาวิทยาลัยพะเยาจัดประชุมเครือข่ายน้ำ มีผู้เข้าร่วม 40 คน")!;
        Assert.Equal(["TH-10"], activity.Provinces);
        Assert.Equal("central", activity.ThaiRegion);
    }

    [Theory]
    [InlineData("เวทีน้ำสะอาด\n\nเมื่อวันที่ 24 ส.ค. 66 ณ หอประชุมอำเภอ จ.เลย มีผู้เข้าร่วม 40 คน\n\nในวันเดียวกันนี้เมื่อปีก่อน คือวันที่ 24 ส.ค. 65 ณ ศาลากลาง จ.ตาก มีการอบรม มีผู้เข้าร่วม 900 คน")]
    [InlineData("Clean water dialogue\n\nOn 24 August 2023 the dialogue was held at the Town Hall in Loei, Thailand; 40 people took part.\n\nA training on 5 May 2022 in Hanoi, Viet Nam, had been attended by 900 participants.")]
    public void The_facts_of_a_second_event_do_not_mix_into_the_first(string text)
    {
        var activity = Extracting.ActivityIn(text)!;
        Assert.Equal((new PartialDate(2023, 8, 24), 40, "TH"), (activity.Period!.Start, activity.Participants!.Value, activity.HostCountry));
        Assert.Equal(["TH-42"], activity.Provinces);
    }

    [Fact]
    public void Invisible_and_doubled_characters_hide_nothing()
    {
        var activity = Extracting.ActivityIn("เเถลงผลเวทีน้ำ\u200bสะอาด\n\nเมื่อวันที่ 24 ส.ค. 66 ณ หอประชุมอ\u0E4Dาเภอ จังหวัดเ\u200bเพร่ มีผู้เข้าร่วมจ\u0E4Dานวน ๔๐ คน")!;
        Assert.Equal((new PartialDate(2023, 8, 24), 40), (activity.Period!.Start, activity.Participants!.Value));
        Assert.Equal(["TH-54"], activity.Provinces);
    }
}
