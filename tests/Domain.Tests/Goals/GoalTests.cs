namespace SdgInsights.Domain.Tests;

public sealed class GoalTests
{
    [Fact]
    public void There_are_seventeen_in_order() => Assert.Equal(Enumerable.Range(1, 17), Goal.All.Select(g => g.Number));

    [Theory]
    [InlineData(0)]
    [InlineData(18)]
    [InlineData(-1)]
    [InlineData(273)] // 17 above a byte's range
    public void A_number_outside_the_seventeen_is_refused(int number)
    {
        Assert.False(Goal.IsNumber(number));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Goal(number));
    }

    [Fact]
    public void The_default_value_is_a_goal_too() => Assert.Equal(new Goal(1), default);

    [Fact]
    public void Sorts_by_number() => Assert.True(new Goal(2) < new Goal(10) && new Goal(17) > new Goal(16) && new Goal(5) <= new Goal(5));
}
