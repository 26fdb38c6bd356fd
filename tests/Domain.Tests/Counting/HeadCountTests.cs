namespace SdgInsights.Domain.Tests;

public sealed class HeadCountTests
{
    [Theory]
    [InlineData(HeadCountQualifier.Exact, false, true)]
    [InlineData(HeadCountQualifier.About, true, true)]
    [InlineData(HeadCountQualifier.AtLeast, true, true)]
    [InlineData(HeadCountQualifier.Planned, false, false)]
    public void The_qualifier_says_whether_it_is_exact_and_whether_it_is_attendance(HeadCountQualifier qualifier, bool approximate, bool attendance)
    {
        var count = new HeadCount(80, qualifier);
        Assert.Equal((approximate, attendance), (count.IsApproximate, count.IsAttendance));
    }

    [Fact]
    public void Nobody_is_a_count_and_fewer_is_not()
    {
        Assert.Equal(0, new HeadCount(0).Value);
        Assert.Throws<ArgumentOutOfRangeException>(() => new HeadCount(-1));
    }

    [Fact]
    public void The_same_number_over_several_meetings_is_another_fact() =>
        Assert.NotEqual(new HeadCount(848), new HeadCount(848, scope: HeadCountScope.SumOfSeveral));
}
