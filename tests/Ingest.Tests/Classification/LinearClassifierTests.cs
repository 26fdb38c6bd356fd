using SdgInsights.Domain;

namespace SdgInsights.Ingest.Tests;

public sealed class LinearClassifierTests
{
    [Theory]
    [InlineData("Nurses in the district hospitals vaccinated 4,000 children against measles, and maternal mortality fell again.", 3)]
    [InlineData("โรงพยาบาลส่งเสริมสุขภาพตำบลฉีดวัคซีนหัดให้เด็ก และอัตราตายของมารดาลดลง", 3)]
    [InlineData("Survivors of domestic violence asked for women shelters and for equal pay of women and men.", 5)]
    [InlineData("เครือข่ายสตรีเรียกร้องให้ยุติความรุนแรงต่อผู้หญิงและเด็กหญิง และให้มีความเสมอภาคทางเพศ", 5)]
    [InlineData("Solar home systems bring renewable electricity to off-grid villages at an affordable price.", 7)]
    [InlineData("โครงการโซลาร์เซลล์ทำให้ครัวเรือนห่างไกลเข้าถึงพลังงานหมุนเวียนในราคาที่จ่ายได้", 7)]
    [InlineData("The coral reef and the fish stocks suffer from overfishing and from plastic in the sea.", 14)]
    [InlineData("แนวปะการังและสัตว์น้ำลดลงเพราะการทำประมงเกินขนาดและขยะทะเล", 14)]
    public void Finds_the_goal_that_a_sentence_is_about(string text, int goal) =>
        Assert.Equal(goal, ShippedModel.Classifier.Classify(text).Assignments[0].Goal.Number);

    [Theory]
    [InlineData("Dinner is at seven in the blue room, and the photographer waits at the gate.")]
    [InlineData("อาหารเย็นเริ่มเวลาหนึ่งทุ่มที่ห้องสีฟ้า ช่างภาพรออยู่ที่ประตู")]
    [InlineData("")]
    [InlineData("   \n \u200B ")]
    public void Says_nothing_where_there_is_nothing_to_say(string text) => Assert.Empty(ShippedModel.Classifier.Classify(text).Assignments);

    [Fact]
    public void A_goal_named_by_its_number_is_always_assigned()
    {
        var assignment = Assert.Single(ShippedModel.Classifier.Classify("ที่ประชุมรับทราบ SDG ๙ แล้ว").Assignments, a => a.Goal.Number == 9);
        Assert.Equal(AssignmentMethod.ExplicitMention, assignment.Method);
        Assert.Equal("SDG ๙", Assert.Single(assignment.Terms).Text);
    }

    [Fact]
    public void Every_score_is_a_probability_and_the_likeliest_goal_comes_first()
    {
        foreach (var said in ShippedModel.SampleReports.Select(ShippedModel.Classifier.Classify))
        {
            Assert.Equal(Goal.Count, said.Scores.Count);
            Assert.All(said.Scores, s => Assert.InRange(s, 0, 1));
            Assert.Equal(said.Assignments.Select(a => a.Probability).OrderDescending(), said.Assignments.Select(a => a.Probability));
        }
    }

    [Fact]
    public void The_terms_of_an_assignment_stand_in_the_text_where_it_says()
    {
        foreach (var text in ShippedModel.SampleReports)
        {
            foreach (var assignment in ShippedModel.Classifier.Classify(text).Assignments)
            {
                Assert.NotEmpty(assignment.Terms);
                Assert.All(assignment.Terms, t => Assert.Equal(t.Text, t.Span.Of(text)));
            }
        }
    }

    [Fact]
    public void A_near_miss_is_explained_as_an_assignment_is()
    {
        var explained = ShippedModel.Exemplars.Take(300).SelectMany(e => ShippedModel.Classifier.Explain(e.Text)).ToList();
        Assert.Contains(explained, e => !e.IsAssigned && e.Assignment.Terms.Count > 0);
        Assert.All(explained.Where(e => !e.IsAssigned), e => Assert.True(e.Assignment.Probability <= e.Threshold));
        Assert.All(explained, e => Assert.True(e.Targets.Sum(t => t.Probability) <= 1));
        Assert.All(explained.Where(e => e.Assignment.Target is not null), e => Assert.Equal(e.Assignment.Goal, e.Assignment.Target!.Goal));
    }
}
