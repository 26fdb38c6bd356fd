namespace SdgInsights.Ingest.Tests;

public sealed class ImpliedHoldersTests
{
    private const string Title = "คนริมน้ำร่วมใจดูแลคลองสาธารณะ\n\n10 มีนาคม 2565\n\n";
    private const string English = "People care for the canal\n\n10 March 2022\n\n";
    private const string Governor = "วันนี้ (10 มี.ค. 65) นายสมพร บุญมา ผู้ว่าราชการจังหวัดเลย เปิดเผยว่า ";

    [Theory]
    [InlineData(Title + "วันที่ 9 มีนาคม 2565 เวลา 09.30 น. ณ ห้องประชุม 5 อาคารริมน้ำ กระทรวงมหาดไทย นายสมพร บุญมา ปลัดกระทรวงมหาดไทย เป็นประธานการประชุมติดตามงานขุดคลอง", "กระทรวงมหาดไทย")]
    [InlineData(Title + "วันที่ 9 มีนาคม 2565 เวลา 09.30 น. ณ ห้องประชุม 5 กรมชลประทาน นางสาวมาลี ใจงาม รองอธิบดีกรมชลประทาน เป็นประธานเปิดการอบรมคนเฝ้าประตูน้ำ", "กรมชลประทาน")]
    [InlineData(Title + "วันที่ 9 มีนาคม 2565 เวลา 09.30 น. ณ โรงแรมริมน้ำ นายสมพร บุญมา ปลัดกระทรวงมหาดไทย เป็นประธานการประชุมติดตามงานขุดคลอง", "")]
    [InlineData(Title + "วันที่ 9 มีนาคม 2565 เวลา 09.30 น. ณ ห้องประชุม 5 กระทรวงมหาดไทย นายสมพร บุญมา ปลัดกระทรวงมหาดไทย เป็นประธานในพิธีลงนามความร่วมมือ", "")]
    [InlineData(Title + "นายสมพร บุญมา ปลัดกระทรวงมหาดไทย เป็นประธานการประชุมติดตามงานขุดคลอง เมื่อวันที่ 9 มีนาคม 2565 ณ ห้องประชุมกระทรวงมหาดไทย", "")]
    [InlineData(English + "On 9 March 2022, at the Ministry of Water, the minister of water chaired a meeting on canals.", "")]
    public void A_house_whose_head_chairs_in_its_own_hall_holds_the_event(string text, string holder) => Assert.Equal(holder, Read(text));

    [Theory]
    [InlineData(Title + Governor + "ทุกอำเภอช่วยกันดูแลน้ำ จึงได้จัดกิจกรรมเก็บผักตบชวา", "จังหวัดเลย")]
    [InlineData(Title + Governor + "การจัดงานวันคลองครั้งนี้มีชาวบ้านมามาก", "จังหวัดเลย")]
    [InlineData(Title + "เมื่อวันที่ 9 มี.ค. 65 นางสาวมาลี ใจงาม นายอำเภอริมคลอง กล่าวว่า เราร่วมกันจัดกิจกรรมเก็บผักตบชวา", "อำเภอริมคลอง")]
    [InlineData(Title + Governor + "ปีนี้น้ำในคลองมีมากพอ", "")]
    [InlineData("ผู้ว่าฯ เลย ต้อนรับทูตสายน้ำ\n\n10 มีนาคม 2565\n\n" + Governor + "ทูตได้จัดกิจกรรมมอบเรือให้ชาวบ้าน", "")]
    [InlineData(Title + "วันนี้ (10 มี.ค. 65) รัฐมนตรีเปิดเวทีคลอง โดยนายสมพร บุญมา ผู้ว่าราชการจังหวัดเลย กล่าวต้อนรับ และได้จัดกิจกรรมเก็บผักตบชวา", "")]
    [InlineData("ผู้ว่าฯ เลย ลงพื้นที่ดูคลอง\n\n10 มีนาคม 2565\n\n" + Governor + "จังหวัดเลยลงพื้นที่ดูคลองสาธารณะ", "จังหวัดเลย")]
    [InlineData(Title + Governor + "จังหวัดเลยร่วมกับชาวบ้านมอบเรือ", "จังหวัดเลย")]
    [InlineData(Title + Governor + "จังหวัดเลยเป็นเมืองที่มีคลองมาก", "")]
    [InlineData(Title + Governor + "จังหวัดตราดมอบเรือให้ชาวบ้าน", "")]
    public void A_province_or_district_held_what_its_head_tells_was_held(string text, string holder) => Assert.Equal(holder, Read(text));

    [Theory]
    [InlineData(Title + "วันที่ 9 มีนาคม 2565 รัฐมนตรีเปิดงานครบรอบ 20 ปี สถาบันสายน้ำไทย (องค์การมหาชน) หรือ สสน. ณ หอประชุม", "สถาบันสายน้ำไทย (องค์การมหาชน)")]
    [InlineData(Title + "วันที่ 9 มีนาคม 2565 รัฐมนตรีเป็นประธานในงานวันคล้ายวันสถาปนากรมคลอง ครบรอบ 20 ปี ณ หอประชุม", "กรมคลอง")]
    [InlineData(Title + "วันที่ 9 มีนาคม 2565 ชาวบ้านเปิดงานครบรอบ 20 ปี คลองสาธารณะ ณ หอประชุม", "")]
    public void A_body_holds_its_own_anniversary(string text, string holder) => Assert.Equal(holder, Read(text));

    private static string Read(string text)
    {
        var report = Extracting.Report(text);
        var venue = new Places(Extracting.Reference).VenueOf(report, EventDate.Of(report)?.Mention);
        return ImpliedHolders.Of(report, venue) is { } holder ? report.Text.SourceOf(holder) : "";
    }
}
