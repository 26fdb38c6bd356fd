namespace SdgInsights.Ingest.Tests;

public sealed class DateConflictsTests
{
    private const string ThaiHead = "เวทีภาคประชาสังคมเรื่องน้ำสะอาดของชุมชน\n\n";
    private const string EnglishHead = "Community dialogue on clean water\n\n";

    [Theory]
    [InlineData(ThaiHead + "เมื่อวันศุกร์ที่ 9 มีนาคม 2565 ณ หอประชุมอำเภอ มีการประชุมเครือข่ายลุ่มน้ำ", "Friday 2022-03-09", "Wednesday")]
    [InlineData(EnglishHead + "The dialogue was held on Friday, 9 March 2022 at the Town Hall.", "Friday 2022-03-09", "Wednesday")]
    [InlineData(ThaiHead + "10 มีนาคม 2566\n\nเมื่อวันที่ 9 มีนาคม 2565 ณ หอประชุมอำเภอ มีการประชุมเครือข่ายลุ่มน้ำ", "2022-03-09", "year of the page")]
    [InlineData(EnglishHead + "9 March 2023\n\nThe dialogue was held on 9 March 2022 at the Town Hall.", "2022-03-09", "year of the page")]
    [InlineData(ThaiHead + "10 มกราคม 2565\n\nเมื่อวันที่ 9 มีนาคม 2565 ณ หอประชุมอำเภอ มีการประชุมเครือข่ายลุ่มน้ำ", "2022-03-09", "not after the page's own date")]
    [InlineData("เวทีน้ำสะอาดของชุมชน 8 มีนาคม 2565\n\nเมื่อวันที่ 9 มีนาคม 2565 ณ หอประชุมอำเภอ มีการประชุมเครือข่ายลุ่มน้ำ", "2022-03-09", "date in the title, 2022-03-08")]
    public void A_contradiction_is_told_and_the_date_stays(string text, string found, string expected)
    {
        var report = Extracting.Report(text);
        var date = EventDate.Of(report);
        Assert.Equal("2022-03-09", date?.Period.Start.ToString());
        var problem = Assert.Single(DateConflicts.In(report, date));
        Assert.Equal(("start_date", found), (problem.Field, problem.Found));
        Assert.Contains(expected, problem.Expected, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ThaiHead + "10 มีนาคม 2565\n\nเมื่อวันพุธที่ 9 มีนาคม 2565 ณ หอประชุมอำเภอ มีการประชุมเครือข่ายลุ่มน้ำ")]
    [InlineData(ThaiHead + "5 มีนาคม 2565\n\nระหว่างวันที่ 9-10 มีนาคม 2565 จะจัดการประชุมเครือข่ายลุ่มน้ำ ณ หอประชุมอำเภอ")]
    [InlineData(EnglishHead + "20 March 2022\n\nThe dialogue was held on Wednesday, 9 March 2022 at the Town Hall.")]
    [InlineData("ข่าวแจกสื่อมวลชน ลงวันที่ 14 มีนาคม 2565\n\n" + ThaiHead + "เมื่อวันพุธที่ 9 มีนาคม 2565 ณ หอประชุมอำเภอ มีการประชุมเครือข่ายลุ่มน้ำ")]
    [InlineData("Community dialogue on clean water\nReport circulated on 14 March 2022\n\nThe dialogue was held on 9 March 2022 at the Town Hall.")]
    [InlineData(EnglishHead + "Villagers talked about water.")]
    public void Dates_that_agree_are_no_problem(string text)
    {
        var report = Extracting.Report(text);
        Assert.Empty(DateConflicts.In(report, EventDate.Of(report)));
    }

    [Fact]
    public void The_problem_reaches_the_activity() =>
        Assert.Contains(
            Extracting.ActivityIn(EnglishHead + "The dialogue was held on Friday, 9 March 2022 at the Town Hall. Some 40 people took part.")!.Problems,
            p => p.Field == "start_date");
}
