namespace SdgInsights.Ingest.Tests;

public sealed class ProseStatementTests
{
    private const string Thai = "เวทีเรื่องน้ำสะอาดของชุมชน\n\nเมื่อวันที่ 9 มีนาคม 2565 ชาวบ้านประชุมกัน ณ หอประชุมอำเภอ\n\n";
    private const string English = "Dialogue on clean water\n\nOn 9 March 2022 villagers met in Vientiane.\n\n";

    [Theory]
    [InlineData(Thai + "ผู้แทนห้าลุ่มน้ำอ่านแถลงการณ์ร่วมกันว่า “แม่น้ำเป็นของทุกคน เราเป็นเจ้าของร่วมกัน ขอให้รัฐบาลเปิดข้อมูลเขื่อนทุกแห่ง และขอเรียกร้องให้โรงงานหยุดปล่อยน้ำเสีย”", "แม่น้ำเป็นของ", 2)]
    [InlineData(Thai + "ผู้แทนห้าลุ่มน้ำอ่านแถลงการณ์ ใจความโดยย่อคือ ขอให้รัฐบาลเปิดข้อมูลเขื่อนทุกแห่งและเปิดที่นั่งให้ชุมชนร่วมตัดสินใจตั้งแต่ต้น", "ขอให้รัฐบาล", 1)]
    [InlineData(Thai + "แถลงการณ์ของห้าลุ่มน้ำ\nเราผู้ใช้น้ำเห็นว่าแม่น้ำเป็นของทุกคน ขอให้รัฐบาลเปิดข้อมูลเขื่อนทุกแห่ง\nและรัฐต้องฟังเสียงชุมชนก่อนขุดลอกทุกครั้ง", "เราผู้ใช้น้ำ", 2)]
    [InlineData(English + "The five basins issued a statement: “The river belongs to all of us. Its people call on the government to open the data of every dam. They urge the mills to stop their waste.”", "The river", 2)]
    [InlineData(English + "Joint statement of the five basins\nThe river belongs to all of us, and governments must open the data of every dam before they build.", "The river", 1)]
    public void A_declaration_is_one_statement_with_its_demands_marked(string text, string opening, int demands)
    {
        var report = Extracting.Report(text);
        var statement = ProseStatement.In(report, ResolutionReader.In(report));
        Assert.NotNull(statement);
        Assert.StartsWith(opening, statement.Text.Of(report.Value), StringComparison.Ordinal);
        Assert.Equal(demands, statement.Demands.Count);
        Assert.All(statement.Demands, d => Assert.True(statement.Text.Contains(d)));
    }

    [Theory]
    [InlineData(Thai + "ผู้แทนห้าลุ่มน้ำอ่านแถลงการณ์ร่วมกัน แล้วแยกย้ายกันกลับ")]
    [InlineData(Thai + "แถลงการณ์มีข้อเรียกร้องดังนี้\n๑. ขอให้จังหวัดตรวจคุณภาพน้ำปีละสองครั้ง\n๒. ขอให้เทศบาลขุดลอกคลองทุกสาย")]
    [InlineData(English + "The five basins issued a statement and went home.")]
    public void A_declaration_that_is_only_named_or_numbered_is_none(string text)
    {
        var report = Extracting.Report(text);
        Assert.Null(ProseStatement.In(report, ResolutionReader.In(report)));
    }

    [Fact]
    public void A_statement_adds_no_resolution_and_leaves_its_evidence()
    {
        var activity = Extracting.ActivityIn(Thai + "ผู้แทนห้าลุ่มน้ำอ่านแถลงการณ์ ใจความโดยย่อคือ ขอให้รัฐบาลเปิดข้อมูลเขื่อนทุกแห่งและเปิดที่นั่งให้ชุมชนร่วมตัดสินใจตั้งแต่ต้น")!;
        Assert.Empty(activity.Resolutions);
        Assert.Contains(activity.Evidence, e => e.Field == "statement");
        Assert.Contains(activity.Evidence, e => e.Field == "demands");
    }
}
