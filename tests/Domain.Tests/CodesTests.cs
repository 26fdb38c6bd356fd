namespace SdgInsights.Domain.Tests;

public sealed class CodesTests
{
    [Theory]
    [InlineData(EventType.WorkingGroup, "working_group")]
    [InlineData(EventType.Conference, "conference")]
    public void A_member_without_a_code_is_its_name_in_snake_case(EventType type, string code) => Assert.Equal(code, Codes.Of(type));

    [Theory]
    [InlineData(ActivityLevel.SubRegional, "sub-regional")]
    [InlineData(ActivityLevel.Asean, "asean")]
    public void A_member_keeps_the_code_that_it_declares(ActivityLevel level, string code) => Assert.Equal(code, Codes.Of(level));

    [Fact]
    public void Every_code_is_read_back_as_its_member()
    {
        AssertReadBack<EventType>();
        AssertReadBack<ActivityLevel>();
        AssertReadBack<ActivityMode>();
        AssertReadBack<AgeGroup>();
        AssertReadBack<Sex>();
        AssertReadBack<OrganisationType>();
        AssertReadBack<Disability>();
        AssertReadBack<ParticipationBasis>();
        AssertReadBack<HeadCountQualifier>();
        AssertReadBack<HeadCountScope>();
        AssertReadBack<Language>();
    }

    [Fact]
    public void An_unknown_code_is_named_together_with_those_that_exist()
    {
        Assert.Null(Codes.TryParse<ActivityMode>("Onsite"));
        Assert.Null(Codes.TryParse<ActivityMode>(null));
        var refused = Assert.Throws<ArgumentException>(() => Codes.Parse<ActivityMode>("offline"));
        Assert.Contains("offline", refused.Message, StringComparison.Ordinal);
        Assert.Contains("onsite, online, hybrid", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_stated_has_no_code() => Assert.Null(Codes.Of((ActivityMode?)null));

    private static void AssertReadBack<T>()
        where T : struct, Enum
    {
        Assert.All(Enum.GetValues<T>(), value => Assert.Equal(value, Codes.Parse<T>(Codes.Of(value))));
        Assert.Equal(Enum.GetValues<T>().Length, Codes.All<T>().Count);
    }
}
