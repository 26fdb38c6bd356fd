using SdgInsights.Domain;

namespace SdgInsights.Ingest.Tests;

public sealed class DateMentionsTests
{
    [Theory]
    [InlineData("เมื่อวันที่ ๗ กุมภาพันธ์ ๒๕๖๑", "2018-02-07", null)]
    [InlineData("7-8 กุมภาพันธ์ พ.ศ. 2561", "2018-02-07", "2018-02-08")]
    [InlineData("วันที่ 24 ส.ค. 66", "2023-08-24", null)]
    [InlineData("24 ส.ค.66", "2023-08-24", null)]
    [InlineData("24 ส. ค. 2566", "2023-08-24", null)]
    [InlineData("30 ม.ค. - 2 ก.พ. 66", "2023-01-30", "2023-02-02")]
    [InlineData("30 ธันวาคม 2565 – 2 มกราคม 2566", "2022-12-30", "2023-01-02")]
    [InlineData("วันที่ 9 ถึงวันที่ 11 มีนาคม 2565", "2022-03-09", "2022-03-11")]
    [InlineData("9 และ 10 มีนาคม 2565", "2022-03-09", "2022-03-10")]
    [InlineData("9 เดือนมีนาคม 2565", "2022-03-09", null)]
    [InlineData("9 กรกฏาคม 2565", "2022-07-09", null)]
    [InlineData("9 มีนาคม ค.ศ. 2022", "2022-03-09", null)]
    [InlineData("9 มีนาคม 2022", "2022-03-09", null)]
    [InlineData("เดือนมีนาคม 2565", "2022-03", null)]
    [InlineData("ประจำปี ๒๕๖๕", "2022", null)]
    [InlineData("15/3/2567", "2024-03-15", null)]
    [InlineData("2024-03-15", "2024-03-15", null)]
    [InlineData("7–8 February 2018", "2018-02-07", "2018-02-08")]
    [InlineData("7th and 8th of February 2018", "2018-02-07", "2018-02-08")]
    [InlineData("23rd of March 2021", "2021-03-23", null)]
    [InlineData("December 13-16, 2022", "2022-12-13", "2022-12-16")]
    [InlineData("Dec. 13, 2022", "2022-12-13", null)]
    [InlineData("30 May to 2 June 2021", "2021-05-30", "2021-06-02")]
    [InlineData("May 30 – June 2, 2021", "2021-05-30", "2021-06-02")]
    [InlineData("30 December to 2 January 2023", "2022-12-30", "2023-01-02")]
    [InlineData("in March 2024", "2024-03", null)]
    [InlineData("วันจันทร์ที่ 30 มกราคม ถึงวันพุธที่ 1 กุมภาพันธ์ 2566", "2023-01-30", "2023-02-01")]
    [InlineData("วันที่ 5, 6 และ 7 มีนาคม 2566", "2023-03-05", "2023-03-07")]
    [InlineData("๙ มีนาคม พุทธศักราช ๒๕๖๕", "2022-03-09", null)]
    [InlineData("15/3/67", "2024-03-15", null)]
    [InlineData("15/03/24", "2024-03-15", null)]
    [InlineData("15.03.2024", "2024-03-15", null)]
    [InlineData("15-03-2567", "2024-03-15", null)]
    [InlineData("5, 6 and 7 March 2023", "2023-03-05", "2023-03-07")]
    [InlineData("March 5, 6 and 7, 2023", "2023-03-05", "2023-03-07")]
    [InlineData("30 December 2022 to 2 January 2023", "2022-12-30", "2023-01-02")]
    [InlineData("December 30, 2022 – January 2, 2023", "2022-12-30", "2023-01-02")]
    [InlineData("Monday 30 January to Wednesday 1 February 2023", "2023-01-30", "2023-02-01")]
    [InlineData("7/8 February 2018", "2018-02-07", "2018-02-08")]
    public void Reads_every_notation(string text, string start, string? end)
    {
        var period = Assert.Single(DateMentions.In(NormalText.Of(text).Value)).Period();
        Assert.Equal((start, end), (period?.Start.ToString(), period?.End?.ToString()));
    }

    [Theory]
    [InlineData("8 - 9 กรกฎาคม และ 15 - 16 กรกฎาคม 2566", "2023-07-08", "2023-07-09")]
    [InlineData("on 28 June, and on 3 July 2023", "2023-06-28", null)]
    [InlineData("28 ธันวาคม และวันที่ 3 มกราคม 2566", null, null)]
    [InlineData("28 มิถุนายน เรื่องเรือ และวันที่ 3 กรกฎาคม 2566", null, null)]
    public void The_first_of_two_dates_has_the_year_that_is_written_once(string text, string? start, string? end)
    {
        var period = DateMentions.In(NormalText.Of(text).Value)[0].Period();
        Assert.Equal((start, end), (period?.Start.ToString(), period?.End?.ToString()));
    }

    [Theory]
    [InlineData("ข้อ 9 (5)")]
    [InlineData("มาตรา 250")]
    [InlineData("31 กุมภาพันธ์ 2561")]
    [InlineData("2 มีนาคม 9999")]
    [InlineData("ratio 15/3")]
    [InlineData("version 1.2.2024.5")]
    [InlineData("ที่ มท 15/3/ว67")]
    [InlineData("45/3/67")]
    [InlineData("version 2024-03-15-2")]
    [InlineData("you may 3 times")]
    [InlineData("31 February 2018")]
    public void Finds_no_date_where_there_is_none(string text) => Assert.DoesNotContain(DateMentions.In(text), m => m.Period() is not null);

    [Theory]
    [InlineData("วันที่ 5 มีนาคม เวลา 09.30 น.", 5, 3)]
    [InlineData("on 5 March at 9 am", 5, 3)]
    public void A_date_without_a_year_has_a_period_only_once_a_year_is_given(string text, int day, int month)
    {
        var mention = Assert.Single(DateMentions.In(text));
        Assert.False(mention.HasYear);
        Assert.Null(mention.Period());
        Assert.Equal(new PartialDate(2023, month, day), mention.Period(2023)!.Start);
    }

    [Fact]
    public void People_after_a_month_are_not_a_year() =>
        Assert.False(Assert.Single(DateMentions.In("5 มี.ค. 66 คน")).HasYear);
}
