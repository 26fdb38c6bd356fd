using SdgInsights.Domain;

namespace SdgInsights.Ingest.Tests;

/// <summary>What the shipped model of the kinds adds to the rules. The sentences are of our own writing and were not learnt from.</summary>
public sealed class KindModelTests
{
    [Theory]
    [InlineData("อำเภอริมคลองจัดงาน “คลองสวยน้ำใส” ครั้งที่ 4\n\nวันนี้ (9 มี.ค. 65) นายสมพร บุญมา นายอำเภอริมคลอง เปิดเผยว่า อำเภอได้น้อมนำแนวทางการดูแลแม่น้ำลำคลองมาปฏิบัติ โดยร่วมกับภาคีเครือข่ายทุกภาคส่วน นำจิตอาสา 200 คน เก็บผักตบชวาและปล่อยพันธุ์ปลา ณ ท่าน้ำวัดปากคลอง")]
    [InlineData("จังหวัดต้อนรับคณะกรรมการประกวดหมู่บ้านริมน้ำ\n\nวันนี้ (9 มี.ค. 65) ผู้ว่าราชการจังหวัด เปิดเผยว่า จังหวัดพร้อมด้วยหัวหน้าส่วนราชการ ให้การต้อนรับคณะกรรมการประกวดหมู่บ้านริมน้ำ ซึ่งลงพื้นที่ตรวจประเมินบ้านท่าเรือ หมู่ 3")]
    public void An_official_who_discloses_what_was_done_tells_of_an_event(string text) => Assert.NotNull(Extracting.ActivityIn(text));

    [Theory]
    [InlineData("รัฐบาลเดินหน้าประกันรายได้ชาวสวน\n\nวันนี้ (9 มี.ค. 65) นางดวงใจ ใจงาม โฆษกกระทรวงสวน เปิดเผยว่า การประกันรายได้ยังเดินหน้า ได้จ่ายเงินส่วนต่างงวดที่ 12 แล้ว 340 ล้านบาท ให้เกษตรกร 21,000 ราย")]
    [InlineData("เตือนประชาชนระวังน้ำหลาก\n\nวันที่ 9 มีนาคม 2565 กรมน้ำแจ้งเตือนประชาชนที่อยู่ริมตลิ่งให้เฝ้าระวังน้ำหลากในช่วงวันที่ 10-14 มีนาคม และขอให้ติดตามประกาศอย่างใกล้ชิด")]
    public void An_official_who_discloses_figures_or_warns_tells_of_none(string text) => Assert.Null(Extracting.ActivityIn(text));

    [Fact]
    public void A_kind_that_the_text_has_no_word_for_is_inferred()
    {
        var activity = Extracting.ActivityIn("ผู้ว่าฯ ดูงานขุดลอกคลอง\n\nวันนี้ (9 มี.ค. 65) ผู้ว่าราชการจังหวัด พร้อมคณะ เดินทางไปดูความก้าวหน้าการขุดลอกคลองสายหลัก ณ ปากคลอง ตำบลริมน้ำ")!;
        Assert.Equal(activity.Evidence.Any(e => e.Field == "event_type"), activity.Confidence.Single(c => c.Field == "event_type").Sign is not ConfidenceSign.Inferred);
    }

    [Fact]
    public void The_same_text_twice_gives_the_same_opinion()
    {
        var signs = new KindSigns(0.5, EventType.Visit);
        var opening = FoldedText.Of("ผู้ว่าฯ ดูงานขุดลอกคลอง ร่วมกับชาวบ้าน").Chars.ToString();
        Assert.Equal(Extracting.Models.Kinds.Thai.Of(Extracting.Models.Kinds.Thai.Read(opening), signs), Extracting.Models.Kinds.Thai.Of(Extracting.Models.Kinds.Thai.Read(opening), signs));
    }

    [Fact]
    public void What_the_rules_say_is_heard()
    {
        var opening = FoldedText.Of("ข่าวจากริมคลอง").Chars.ToString();
        var sure = Extracting.Models.Kinds.Thai.Of(Extracting.Models.Kinds.Thai.Read(opening), new(3, EventType.Visit)).Probability;
        Assert.True(sure > Extracting.Models.Kinds.Thai.Of(Extracting.Models.Kinds.Thai.Read(opening), new(-3, EventType.Visit)).Probability + 0.3, "the rules hardly count");
    }
}
