namespace SdgInsights.Domain.Tests;

public sealed class ProblemTests
{
    [Theory]
    [InlineData("row 7", "age", "a.csv, row 7 [age]: found x; expected y")]
    [InlineData("", "age", "a.csv [age]: found x; expected y")]
    [InlineData("", "", "a.csv: found x; expected y")]
    public void Says_where_what_was_found_and_what_was_expected(string place, string field, string said) =>
        Assert.Equal(said, new Problem("a.csv", place, field, "x", "y").ToString());

    [Fact]
    public void A_result_is_a_value_or_a_problem()
    {
        var problem = new Problem("a.csv", "", "", "x", "y");
        var good = Parsed<string>.Of("text");
        var bad = Parsed<string>.Fail(problem);
        Assert.True(good.Ok);
        Assert.Equal(("text", null), (good.Value, good.Problem));
        Assert.False(bad.Ok);
        Assert.Equal((null, problem), (bad.Value, bad.Problem));
    }

    [Fact]
    public void What_follows_is_made_of_the_value_and_the_first_problem_stays()
    {
        var problem = new Problem("a.csv", "", "", "x", "y");
        Assert.Equal("text!", Parsed<string>.Of("text").Then(t => t + "!").Value);
        Assert.Equal(problem, Parsed<string>.Of("text").Then(_ => Parsed<string>.Fail(problem)).Problem);
        Assert.Equal(problem, Parsed<string>.Fail(problem).Then(t => t + "!").Problem);
    }
}
