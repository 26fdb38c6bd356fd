namespace SdgInsights.Ingest.Tests;

public sealed class TitleLineTests
{
    [Theory]
    [InlineData("หน้าแรก > ข่าวทั้งหมด > งานชุมชน\nเครือข่ายป่าชุมชนประชุมใหญ่ที่น่าน", "เครือข่ายป่าชุมชนประชุมใหญ่ที่น่าน")]
    [InlineData("ข่าวกิจกรรม | เผยแพร่ 3 มีนาคม 2566\nเครือข่ายป่าชุมชนประชุมใหญ่ที่น่าน", "เครือข่ายป่าชุมชนประชุมใหญ่ที่น่าน")]
    [InlineData("บันทึกสรุปการประชุม\nคณะทำงานน้ำสะอาด ครั้งที่ ๒/๒๕๖๖", "คณะทำงานน้ำสะอาด ครั้งที่ ๒/๒๕๖๖")]
    [InlineData("Home page > News room > Events\nWomen of the coast meet in Kampot", "Women of the coast meet in Kampot")]
    [InlineData("Community forests: who decides?\nA forum in Nan", "Community forests: who decides?")]
    public void The_title_is_the_first_line_that_names_the_event(string head, string title)
    {
        var report = ReportLayout.Read(head + "\n\nเมื่อวันที่ 3 มีนาคม 2566 มีการประชุม On 3 March 2023 people met.", "x.txt");
        Assert.Equal(title, report.Text.SourceOf(Title.Of(report)!.Value));
    }

    [Fact]
    public void A_line_that_opens_with_a_person_and_an_office_is_running_text()
    {
        const string Body = "นายสมพร บุญมา รองปลัดกระทรวงน้ำ เข้าร่วมการประชุมสายน้ำโลกร่วมกับผู้แทนคนริมคลองและคณะ ณ เมืองปากน้ำ พร้อมทั้งเยี่ยมท่าเรือชุมชนสองแห่งในเมืองนั้น";
        var report = ReportLayout.Read("รองปลัดกระทรวงน้ำร่วมประชุมสายน้ำโลก\n\n3 มีนาคม 2566\nรองปลัดกระทรวงน้ำร่วมประชุมสายน้ำโลก\n" + Body + "\nนายสมพร กล่าวว่า คลองเป็นของทุกคน", "x.txt");
        Assert.StartsWith(Body, report.Value[report.BodyStart..], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ข่าวชุมชน-นายกสมาคมเป็นประธานเปิดเวทีป่าชุมชนภาคเหนือ รับฟังข้อเสนอเรื่องไฟป่า", "นายกสมาคมเป็นประธานเปิดเวทีป่าชุมชนภาคเหนือ รับฟังข้อเสนอเรื่องไฟป่า", "เมื่อวันที่ 3 มีนาคม 2566 มีการประชุม")]
    [InlineData("Forest news - The chair said that forums would open in the north. Voices are heard.", "The chair said that forums would open in the north. Voices are heard.", "On 3 March 2023 people met.")]
    public void A_title_that_the_page_prints_again_is_no_running_text(string first, string again, string body)
    {
        var report = ReportLayout.Read($"{first}\n\n3 มีนาคม 2566\n{again}\n{again} และหมอกควัน\n{body}", "x.txt");
        Assert.StartsWith(body, report.Value[report.BodyStart..], StringComparison.Ordinal);
    }
}
