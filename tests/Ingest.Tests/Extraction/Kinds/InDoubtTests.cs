using SdgInsights.Domain;

namespace SdgInsights.Ingest.Tests;

/// <summary>Texts that speak for an event hardly more than against one are activities that a person should look at.</summary>
public sealed class InDoubtTests
{
    public const string Thai = "อำเภอเดินหน้าดูแลคลอง\n\nนายอำเภอเปิดเผยว่า อำเภอเดินหน้าดูแลคลองอย่างต่อเนื่อง โดยเมื่อวันที่ 24 สิงหาคม 2566 ได้ชวนคนริมคลองมาเก็บขยะ มีผู้เข้าร่วม 40 คน";
    public const string English = "How the lower canal got its pumps\n\nFor years the pumps of the lower canal have been the hope of the farmers, and the debt of the town. A total of 40 participants tried them in the dry season. According to the ministry, a pump costs more than the rice that it saves.";

    [Theory]
    [InlineData(Thai)]
    [InlineData(English)]
    public void What_speaks_hardly_more_for_an_event_than_against_one_goes_to_review(string text)
    {
        var activity = Extracting.ActivityIn(text)!;
        var confidence = activity.Confidence.Single(c => c.Field == "is_activity");
        Assert.Equal((ConfidenceSign.Unclear, true), (confidence.Sign, confidence.NeedsReview));
        Assert.True(activity.IsInDoubt);
        Assert.Equal(40, activity.Participants!.Value);
    }

    [Theory]
    [InlineData("อำเภอจัดกิจกรรมดูแลคลอง\n\nนายอำเภอเปิดเผยว่า อำเภอจัดกิจกรรมดูแลคลองอย่างต่อเนื่อง โดยเมื่อวันที่ 24 สิงหาคม 2566 ได้ชวนคนริมคลองมาเก็บขยะ มีผู้เข้าร่วม 40 คน")]
    [InlineData("Care for the lower canal\n\nThe pumps of the lower canal are forty years old and blue. A total of 40 participants tried them, and the reeds beside them were cut as every year.")]
    public void A_little_more_leaves_no_doubt(string text)
    {
        var activity = Extracting.ActivityIn(text)!;
        var confidence = activity.Confidence.Single(c => c.Field == "is_activity");
        Assert.Equal((ConfidenceSign.Stated, false), (confidence.Sign, confidence.NeedsReview));
        Assert.False(activity.IsInDoubt);
    }

    [Theory]
    [InlineData("โฆษกเผยราคาเรือลดลงสองบาท\n\nโฆษกเปิดเผยว่า ราคาเรือลดลงสองบาทจากเดือนก่อน")]
    [InlineData("The price of boats\n\nThe price of boats fell by two baht from the month before.")]
    public void A_little_less_is_no_activity(string text) => Assert.Null(Extracting.ActivityIn(text));

    /// <summary>A part of a page stands for itself only where there is no doubt that it tells of an event.</summary>
    [Fact]
    public void Doubt_parts_no_text() =>
        Assert.Single(Extracting.Extractor.Extract($"Canal dialogue in Loei\n\nOn 21 June 2023 the river network held a dialogue at the Town Hall in Loei Province, Thailand. 60 people took part.\n\n{Thai}", ""));
}
