namespace SdgInsights.Ingest.Tests;

/// <summary>A text that tells of two events gives two activities; the parts of one event stay one.</summary>
public sealed class TwoEventsTests
{
    private const string ThaiForum = """
        เวทีเครือข่ายประมงชายฝั่งจังหวัดตรัง

        เมื่อวันที่ ๑๒ มีนาคม ๒๕๖๖ เครือข่ายประมงชายฝั่งจัดเวทีแลกเปลี่ยนเรื่องปูม้า ณ หอประชุมเทศบาลนครตรัง จังหวัดตรัง มีผู้เข้าร่วม ๖๔ คน จาก ๑๒ องค์กร

        ผู้เข้าร่วมเล่าว่าปีนี้จับปูได้น้อยกว่าทุกปี และอยากให้มีธนาคารปูในทุกตำบล โดยให้คนในหมู่บ้านเป็นผู้ดูแลกันเอง เพื่อให้ลูกปูมีที่อยู่และเติบโตจนขายได้ราคาดี ชาวบ้านหลายคนบอกว่าจะกลับไปชวนเพื่อนบ้านทำด้วยกันตั้งแต่เดือนหน้า และขอให้มีคนช่วยจดบันทึกจำนวนปูที่ปล่อยในแต่ละสัปดาห์
        """;

    private const string EnglishForum = """
        Coastal fishers compare their catch in Trang

        On 12 March 2023 the coastal fishers' network held a forum on blue crabs at the Trang Town Hall in Trang Province, Thailand. 64 people from 12 organisations took part.

        They said that this year's catch was the smallest that anybody could remember, and asked for a crab bank in every village, looked after by those who live there. Several women offered to keep the count of crabs that are let go, week by week, on a sheet of paper beside the pier.
        """;

    private const string ThaiTraining = """
        การอบรมครูพี่เลี้ยงเด็กพิการ รุ่นที่ ๒

        เมื่อวันที่ ๒๐ เมษายน ๒๕๖๖ ศูนย์การเรียนรู้ชุมชนริมโขงจัดการอบรมครูพี่เลี้ยงเด็กพิการ ณ โรงแรมริมโขง จังหวัดหนองคาย มีผู้เข้าร่วม ๓๕ คน ส่วนใหญ่เป็นครูจากโรงเรียนในอำเภอใกล้เคียง
        """;

    private const string EnglishTraining = """
        Training for carers of children with disabilities

        On 20 April 2023 the Riverside Learning Centre held a training for carers at the Riverside Hotel in Vientiane, Lao PDR. 35 participants came, most of them teachers from schools nearby.
        """;

    private const string EnglishPage = """
        Carers learn from each other

        20 April 2023

        Teachers from nine schools met at the Riverside Hotel in Vientiane, Lao PDR, on 18 April 2023 for a training of carers; 35 participants came. They went home with a box of toys that they had made themselves.
        """;

    public static TheoryData<string, string> Pairs => new()
    {
        { ThaiForum, ThaiTraining },
        { EnglishForum, EnglishTraining },
        { EnglishForum, EnglishPage },
        { ThaiForum, EnglishTraining },
        { EnglishForum, ThaiTraining },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Two_reports_in_one_text_give_the_facts_of_both(string first, string second)
    {
        var both = Extracting.ActivitiesIn(first + "\n\n" + second);
        Assert.Equal([Facts.Of(Extracting.ActivityIn(first)), Facts.Of(Extracting.ActivityIn(second))], both.Select(Facts.Of));
    }

    [Theory]
    [InlineData("รวมข่าวเครือข่ายประจำสัปดาห์\n\n1. " + ThaiForum + "\n\n2. " + ThaiTraining)]
    [InlineData("News of the networks this month\n\n1. " + EnglishForum + "\n\n2. " + EnglishTraining)]
    public void A_round_up_with_two_headed_items_gives_two_activities(string text) =>
        Assert.Equal([(64, "2023-03-12"), (35, "2023-04-20")], Extracting.ActivitiesIn(text).Select(a => (a.Participants!.Value, a.Period!.Start.ToString())));

    [Theory]
    [InlineData("""
        รายงานเวทีน้ำสะอาดภาคอีสาน

        การประชุมเตรียมการ
        เมื่อวันที่ ๓ พฤษภาคม ๒๕๖๖ คณะทำงานประชุมเตรียมเวที ณ ห้องประชุมเทศบาลนครขอนแก่น มีผู้เข้าร่วม ๑๔ คน ตกลงแบ่งงานกันทำเป็นสามฝ่าย คือ ฝ่ายเนื้อหา ฝ่ายต้อนรับ และฝ่ายจดบันทึก พร้อมทั้งทำรายชื่อเครือข่ายที่จะเชิญ และเลือกหัวข้อที่จะคุยกันบนเวทีใหญ่ โดยดูจากเรื่องที่ชาวบ้านร้องเรียนเข้ามามากที่สุดในรอบปี

        เวทีน้ำสะอาดภาคอีสาน
        ระหว่างวันที่ ๒๐-๒๑ พฤษภาคม ๒๕๖๖ เครือข่ายลุ่มน้ำชีจัดเวทีน้ำสะอาดภาคอีสาน ณ โรงแรมบึงแก่น จังหวัดขอนแก่น มีผู้เข้าร่วม ๒๑๐ คน จาก ๔๕ องค์กร
        """)]
    [InlineData("""
        Report of the Clean Water Forum

        Preparatory meeting
        On 3 May 2023 the working group met at the Khon Kaen Town Hall, Thailand, to share out the work of the forum; 14 people took part. They formed three teams, for the talks, for the guests and for the notes, wrote the list of networks to invite, and chose the questions that villagers had asked most often during the year before.

        Clean Water Forum of the North-east
        From 20 to 21 May 2023 the forum was held at the Lotus Pond Hotel in Khon Kaen, Thailand. 210 participants from 45 organisations came.
        """)]
    public void The_main_meeting_comes_before_the_one_that_prepared_it(string text) =>
        Assert.Equal([(210, "2023-05-20"), (14, "2023-05-03")], Extracting.ActivitiesIn(text).Select(a => (a.Participants!.Value, a.Period!.Start.ToString())));

    [Theory]
    [InlineData("การประชุมครั้งต่อไป\n\nการประชุมเครือข่ายประมงชายฝั่งจะจัดขึ้นในวันที่ 9 กันยายน 2566 ณ หอประชุมเทศบาลเมืองสตูล จังหวัดสตูล โดยคาดว่าจะมีผู้เข้าร่วม 90 คน จากสี่จังหวัดชายฝั่งทะเลอันดามัน")]
    [InlineData("เวทีปีหน้า\n\nกำหนดจัดเวทีเครือข่ายประมงชายฝั่งวันที่ 9 กันยายน 2566 ณ หอประชุมเทศบาลเมืองสตูล จังหวัดสตูล คาดว่าจะมีผู้เข้าร่วม 90 คน จากสี่จังหวัดชายฝั่งทะเลอันดามัน")]
    [InlineData("Next forum\n\nThe next forum of the coastal networks will be held on 9 September 2023 at the Satun Town Hall in Satun Province; the organisers hope for 90 participants from four provinces.")]
    [InlineData("ความเป็นมาของเวที\n\nเวทีครั้งแรกจัดขึ้นเมื่อวันที่ 5 มีนาคม 2561 ณ หอประชุมเทศบาลเมืองสตูล จังหวัดสตูล มีผู้เข้าร่วม 40 คน จากนั้นจึงจัดต่อเนื่องทุกปีโดยเวียนไปตามจังหวัดต่าง ๆ ริมทะเลอันดามัน")]
    [InlineData("The forum of 2018\n\nOn 5 March 2018 the coastal networks held a forum at the Satun Town Hall in Satun Province; 40 participants came, and it has gone from province to province along the coast since then.")]
    [InlineData("วันที่สองของการประชุม\n\nวันที่ 13 มีนาคม 2566 ผู้เข้าร่วมประชุม 30 คน ลงพื้นที่ดูธนาคารปู ณ ศูนย์เรียนรู้บ้านน้ำราบ จังหวัดตรัง แล้วกลับมาสรุปบทเรียนร่วมกันในช่วงบ่ายก่อนแยกย้ายกันกลับบ้าน")]
    [InlineData("Day 2\n\nOn 13 March 2023 some 30 participants of the forum visited the crab bank at the Ban Nam Rap Learning Centre in Trang Province and came together again in the afternoon to sum up.")]
    [InlineData("Parallel workshop on nets\n\nOn 12 March 2023 a workshop on nets was held at the Trang City Hotel in Trang Province; 25 participants came and compared the mesh of the nets that they had brought along.")]
    [InlineData("ข่าวอื่น\n\nอบรมเยาวชนรุ่นที่ 4 จำนวน 60 คน\n2 ธันวาคม 2566\n\nเวทีต้านเหมือง 300 คน\n9 มกราคม 2567")]
    public void What_belongs_to_one_event_stays_with_it(string more)
    {
        var text = (more[0] < 'ก' ? EnglishForum : ThaiForum) + "\n\n" + more;
        var activity = Assert.Single(Extracting.ActivitiesIn(text));
        Assert.Equal((64, "2023-03-12"), (activity.Participants!.Value, activity.Period!.Start.ToString()));
    }

    [Fact]
    public void Every_quote_of_a_second_event_equals_the_text_at_its_span()
    {
        var text = ThaiForum.ReplaceLineEndings("\r\n") + "\r\n\r\n" + EnglishTraining;
        var activities = Extracting.ActivitiesIn(text);
        Assert.Equal(2, activities.Count);
        Assert.All(activities.SelectMany(a => a.Evidence), e => Assert.Equal(e.Quote, e.Span.Of(text)));
        Assert.All(activities[1].Evidence, e => Assert.True(e.Span.Start > text.IndexOf("Training for", StringComparison.Ordinal) - 1));
    }
}
