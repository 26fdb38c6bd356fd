namespace SdgInsights.Domain.Tests;

public sealed class SdgTargetTests
{
    [Theory]
    [InlineData("5.2", 5)]
    [InlineData("17.b", 17)]
    [InlineData("17.19", 17)]
    [InlineData("1.a", 1)]
    public void Knows_the_goal_of_its_code(string code, int goal)
    {
        var target = SdgTarget.FromCode(code);
        Assert.Equal((new Goal(goal), code), (target!.Goal, target.ToString()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("5")]
    [InlineData("5.")]
    [InlineData(".2")]
    [InlineData("18.1")]
    [InlineData("0.1")]
    [InlineData("5.0")]
    [InlineData("5.20")]
    [InlineData("5.B")]
    [InlineData("5.2.1")]
    [InlineData("๕.๒")]
    [InlineData("5. 2")]
    public void Refuses_what_is_no_target_code(string? code) => Assert.Null(SdgTarget.FromCode(code));
}
