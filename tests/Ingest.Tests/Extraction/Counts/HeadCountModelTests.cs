using SdgInsights.Domain;

namespace SdgInsights.Ingest.Tests;

/// <summary>What the shipped model of the head counts adds to the rules. The sentences are of our own writing and were not learnt from.</summary>
public sealed class HeadCountModelTests
{
    private const string Assembly = "Village radio assembly in Nan\n\nDate: 2019-06-22\nLocation: Nan, Thailand\n\nThe federation of community stations held its yearly assembly at the Christian school. ";

    [Theory]
    [InlineData("Those who put their name on the list numbered 67, together with observers of the regional office.", 67)]
    [InlineData("The morning saw 85 growers from both banks exchange seed and stories.", 85)]
    public void An_attendance_that_no_rule_tells_is_read_for_review(string sentence, int people)
    {
        var activity = Extracting.ActivityIn(Assembly + sentence + " The 9 stations that lost their licence told how they go on, and the federation itself has 240 members.")!;
        Assert.Equal(people, activity.Participants?.Value);
        var confidence = activity.Confidence.Single(c => c.Field == "participants_total");
        Assert.Equal(ConfidenceSign.Inferred, confidence.Sign);
        Assert.True(confidence.NeedsReview, "a likely number stands unreviewed");
    }

    [Theory]
    [InlineData("A poll of 67 listeners in May had asked what they want to hear.")]
    [InlineData("It was in its 14th year and cost 6,700 dollars, of which members had given a third.")]
    [InlineData("The well stands just 67 metres from the house where we sat together.")]
    [InlineData("In the province live 470,000 people, 67 per cent of them far from a road.")]
    public void Numbers_of_other_things_are_left(string sentence) => Assert.Null(Extracting.ActivityIn(Assembly + sentence)!.Participants);

    [Fact]
    public void What_a_rule_tells_goes_before_what_is_likely()
    {
        var activity = Extracting.ActivityIn(Assembly + "The assembly was attended by 52 people. The morning saw 85 growers from both banks exchange seed and stories.")!;
        Assert.Equal(52, activity.Participants?.Value);
        Assert.NotEqual(ConfidenceSign.Inferred, activity.Confidence.Single(c => c.Field == "participants_total").Sign);
    }
}
