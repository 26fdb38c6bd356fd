using FsCheck;
using FsCheck.Fluent;

namespace SdgInsights.Reports.Tests;

public sealed class AxisScaleTests
{
    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(1, 1, 1)]
    [InlineData(7, 8, 2)]
    [InlineData(79, 80, 20)]
    [InlineData(848, 1000, 200)]
    public void Ends_at_the_next_whole_step(long highest, long top, long step) => Assert.Equal(new AxisScale(top, step), AxisScale.For(highest));

    [Fact]
    public void Holds_every_value_in_few_steps() => Prop.ForAll<NonNegativeInt>(highest =>
    {
        var scale = AxisScale.For(highest.Get);
        return scale.Top >= highest.Get && scale.Top % scale.Step == 0 && scale.Top / scale.Step is >= 1 and <= 6;
    }).QuickCheckThrowOnFailure();
}
