namespace SdgInsights.Ingest.Tests;

public sealed class ExplicitMentionsTests
{
    [Theory]
    [InlineData("ที่ประชุมรับทราบ SDGs๑๖ และเป้าหมายที่ ๕", "5 16")]
    [InlineData("The network works on SDG 3, 4 and 5 (see target 5.2).", "3 4 5")]
    [InlineData("a fair share for women (SDG 5) and peace (SDGs 16)", "5 16")]
    [InlineData("ความเสมอภาค (SDG 5) และสันติภาพ (เป้าหมาย SDGs 16)", "5 16")]
    [InlineData("พื้นที่นำร่อง 1) ลำพูน เรื่อง SDGs 2) น่าน เรื่องน้ำ", "")]
    [InlineData("pilot areas: 1) Lamphun, for the SDGs 2) Nan, for water", "")]
    [InlineData("ขับเคลื่อน SDGs ทั้ง 17 เป้าหมาย", "")]
    [InlineData("there is no SDG 18", "")]
    [InlineData("Goal 2 of the match came late", "")]
    [InlineData("การพัฒนาที่ยั่งยืน (SDGs) ทั้ง 17 เป้าหมาย โดยเฉพาะข้อที่ 17 เรื่องความร่วมมือ", "17")]
    [InlineData("ด้านการพัฒนาที่ยั่งยืน ข้อที่ 12 เรื่องการผลิตและการบริโภค และข้อที่ 13 เรื่องอากาศ", "12 13")]
    [InlineData("เรื่องการพัฒนาที่ยั่งยืนนั้น ที่ประชุมได้พูดคุยกันยาวนานหลายชั่วโมง และรับรองระเบียบ ข้อที่ 4", "")]
    [InlineData("นำ SDGs ขององค์การสหประชาชาติทั้ง 17 ข้อ มาใช้ในตำบลอย่างจริงจัง โดยเฉพาะในข้อที่ 17 เรื่องความร่วมมือ", "17")]
    [InlineData("La iniciativa aporta a los Objetivos de Desarrollo Sostenible (ODS) 8 y 10.", "8 10")]
    [InlineData("O projeto contribui para o ODS 5 e 13.", "5 13")]
    [InlineData("Elle contribue à l’ODD 12 et à l'ODD 8, puis à l'Objectif de développement durable 3.", "3 8 12")]
    [InlineData("We met for ODD 5 times, an odd 4 of us each time.", "")]
    public void Reads_goals_named_by_number_and_nothing_else(string text, string goals) =>
        Assert.Equal(goals, string.Join(' ', ExplicitMentions.In(NormalText.Of(text).Condensed()).Select(m => m.Goal.Number).Distinct().Order()));
}
