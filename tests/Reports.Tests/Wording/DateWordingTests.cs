using SdgInsights.Domain;

namespace SdgInsights.Reports.Tests;

public sealed class DateWordingTests
{
    [Theory]
    [InlineData("2018-02-07", null, "7 ก.พ. 2561", "7 Feb 2018")]
    [InlineData("2018-02-07", "2018-02-08", "7–8 ก.พ. 2561", "7–8 Feb 2018")]
    [InlineData("2018-01-30", "2018-02-02", "30 ม.ค. – 2 ก.พ. 2561", "30 Jan – 2 Feb 2018")]
    [InlineData("2018-12-30", "2019-01-02", "30 ธ.ค. 2561 – 2 ม.ค. 2562", "30 Dec 2018 – 2 Jan 2019")]
    [InlineData("2023-05", null, "พ.ค. 2566", "May 2023")]
    [InlineData("2023-05", "2023-07", "พ.ค. 2566 – ก.ค. 2566", "May 2023 – Jul 2023")]
    [InlineData("2022", null, "พ.ศ. 2565", "2022")]
    [InlineData("2022", "2023", "พ.ศ. 2565 – พ.ศ. 2566", "2022 – 2023")]
    public void Writes_a_period_as_people_do(string start, string? end, string thai, string english)
    {
        var period = new ActivityPeriod(PartialDate.FromIso(start)!, PartialDate.FromIso(end));
        Assert.Equal(thai, Wording(Language.Thai).Of(period));
        Assert.Equal(english, Wording(Language.English).Of(period));
    }

    [Fact]
    public void Says_where_no_date_is_stated()
    {
        Assert.Equal("ไม่ระบุ", Wording(Language.Thai).Of(period: null));
        Assert.Equal("n.s.", Wording(Language.English).Of(period: null));
    }

    private static DateWording Wording(Language language) => new(Reports.Labels.For(language));
}
