using SdgInsights.Domain;

namespace SdgInsights.Ingest.Tests;

/// <summary>What the confidence in a field rests on.</summary>
public sealed class FieldSignsTests
{
    private const string Thai = "เวทีน้ำสะอาด\n\nเมื่อวันที่ 24 สิงหาคม 2566 เครือข่ายลุ่มน้ำเลยจัดเวทีน้ำสะอาด ณ หอประชุมเมืองเลย จังหวัดเลย มีผู้เข้าร่วม 40 คน";
    private const string English = "Clean water dialogue\n\nOn 24 August 2023 the river network held a dialogue at the Town Hall in Loei Province, Thailand; 40 people took part.";

    [Theory]
    [InlineData(Thai, "start_date", ConfidenceSign.Stated)]
    [InlineData(English, "start_date", ConfidenceSign.Stated)]
    [InlineData(Thai, "participants_total", ConfidenceSign.Stated)]
    [InlineData(English, "participants_total", ConfidenceSign.Stated)]
    [InlineData(Thai, "venue", ConfidenceSign.Stated)]
    [InlineData(Thai + "\n\nผู้เข้าร่วมประชุมอีก 65 คน ร่วมกิจกรรมในภาคบ่าย", "participants_total", ConfidenceSign.Rivals)]
    [InlineData(English + "\n\nIn the afternoon 65 participants attended the dialogue.", "participants_total", ConfidenceSign.Rivals)]
    [InlineData("เวทีน้ำสะอาด\n\nเมื่อวันที่ 24 สิงหาคม 2566 ณ หอประชุมเมืองเลย จังหวัดเลย และเมื่อวันที่ 29 สิงหาคม 2566 ณ หอประชุมเมืองตาก มีการจัดเวทีน้ำสะอาด", "start_date", ConfidenceSign.Rivals)]
    [InlineData("Clean water dialogue\n\nThe dialogue was held on 24 August 2023 at the Town Hall in Loei, Thailand, and was held on 29 August 2023 at the Town Hall in Tak Province.", "start_date", ConfidenceSign.Rivals)]
    [InlineData("Clean water dialogue\nDate: 24 August 2023\nVenue: Town Hall, Loei\n\nForty people from the villages along the river met to talk about clean water, and to choose those who watch the gauge.", "start_date", ConfidenceSign.Labelled)]
    [InlineData("Clean water dialogue\nDate: 24 August 2023\nVenue: Town Hall, Loei\n\nForty people from the villages along the river met to talk about clean water, and to choose those who watch the gauge.", "venue", ConfidenceSign.Labelled)]
    [InlineData("Clean water dialogue\nDate: 24 August 2023\nVenue: Town Hall, Loei\n\nOn 24 August 2022 forty people from the villages along the river met to talk about clean water, and to choose a chair.", "start_date", ConfidenceSign.Conflict)]
    [InlineData("เวทีน้ำสะอาด ประจำปี 2566\n\nเครือข่ายลุ่มน้ำเลยจัดเวทีน้ำสะอาด ณ หอประชุมเมืองเลย จังหวัดเลย มีผู้เข้าร่วม 40 คน", "start_date", ConfidenceSign.Partial)]
    [InlineData("เวทีน้ำสะอาด\n\n26 สิงหาคม 2566\n\nเมื่อวันที่ 24 สิงหาคม ณ หอประชุมเมืองเลย จังหวัดเลย เครือข่ายลุ่มน้ำเลยจัดเวทีน้ำสะอาด มีผู้เข้าร่วม 40 คน", "start_date", ConfidenceSign.Inferred)]
    [InlineData("เวทีน้ำสะอาด\n\nเมื่อวันที่ 24 สิงหาคม 2566 ณ หอประชุมเมืองเลย จังหวัดเลย จัดเวทีน้ำสะอาด คาดว่าจะมีผู้เข้าร่วม 90 คน", "participants_total", ConfidenceSign.Planned)]
    [InlineData("เวทีน้ำสะอาด\n\nเมื่อวันที่ 24 สิงหาคม 2566 เครือข่ายลุ่มน้ำจัดเวทีน้ำสะอาด มีผู้เข้าร่วม 40 คน", "host_country", ConfidenceSign.Inferred)]
    public void Rests_on(string text, string field, ConfidenceSign sign) =>
        Assert.Equal(sign, Extracting.ActivityIn(text)!.Confidence.Single(c => c.Field == field).Sign);

    [Fact]
    public void A_number_far_behind_the_first_paragraphs_is_late_and_goes_to_review()
    {
        var filler = string.Concat(Enumerable.Repeat("วงเสวนาพูดคุยกันเรื่องการดูแลต้นน้ำ การทำฝาย และการเก็บน้ำไว้ใช้ในหน้าแล้งของแต่ละหมู่บ้าน ", 12));
        var activity = Extracting.ActivityIn("เวทีน้ำสะอาด\n\nเมื่อวันที่ 24 สิงหาคม 2566 ณ หอประชุมเมืองเลย จังหวัดเลย จัดเวทีน้ำสะอาด " + filler + "มีผู้เข้าร่วมทั้งสิ้น 40 คน")!;
        var people = activity.Confidence.Single(c => c.Field == "participants_total");
        Assert.Equal((ConfidenceSign.Late, true), (people.Sign, people.NeedsReview));
    }

    public static TheoryData<string> Reports => [.. Samples.Names];

    [Theory]
    [MemberData(nameof(Reports))]
    public void Every_field_with_a_value_has_one_confidence(string name)
    {
        if (Extracting.ActivityIn(Samples.Text(name)) is not { } activity)
            return;
        Assert.Equal(activity.Confidence.Select(c => c.Field).Distinct(), activity.Confidence.Select(c => c.Field));
        Assert.Subset(activity.Confidence.Select(c => c.Field).ToHashSet(), activity.Evidence.Select(e => e.Field).ToHashSet());
        Assert.All(activity.Confidence, c => Assert.InRange(c.Probability, 0.2, 0.999));
    }
}
