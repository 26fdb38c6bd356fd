using FsCheck;
using FsCheck.Fluent;

namespace SdgInsights.Ingest.Tests;

/// <summary>What must not change what a text is said to address.</summary>
public sealed class ClassificationPropertiesTests
{
    private const string ThaiMenu = "\n\nหน้าแรก\nเกี่ยวกับเรา\nการศึกษา\nสุขภาพ\nข่าวประชาสัมพันธ์\nสิ่งแวดล้อม\nติดต่อเรา\nแผนผังเว็บไซต์\n";
    private const string EnglishMenu = "\n\nHome\nAbout us\nEducation\nHealth\nClimate action\nWater\nContact\nSite map\n";
    private const string Breadcrumb = "\n\nHome | Education | Health | Climate | Contact\n";

    [Fact]
    public void The_same_text_gives_the_same_bits_again() => Assert.All(
        ShippedModel.SampleReports,
        text => Assert.Equal(ShippedModel.Classifier.Classify(text).Scores, ShippedModel.Classifier.Classify(text).Scores));

    [Fact]
    public void Threads_do_not_disturb_each_other()
    {
        var alone = ShippedModel.SampleReports.Select(t => ShippedModel.Classifier.Classify(t).Scores).ToList();
        var together = ShippedModel.SampleReports.AsParallel().AsOrdered().WithDegreeOfParallelism(4).Select(t => ShippedModel.Classifier.Classify(t).Scores).ToList();
        Assert.Equal(alone, together);
    }

    [Fact]
    public void Wider_spaces_and_blank_lines_change_nothing() => Unchanged(text => text.Replace(" ", "  \t ", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal) + "\n \n");

    [Fact]
    public void Another_spelling_of_the_same_Thai_changes_nothing()
    {
        Unchanged(text => text.Replace("แ", "เเ", StringComparison.Ordinal));
        Unchanged(text => text.Replace("ำ", "ํา", StringComparison.Ordinal));
        Unchanged(text => string.Concat(text.Select(c => char.IsAsciiDigit(c) ? (char)('๐' + (c - '0')) : c)));
    }

    [Fact]
    public void Zero_width_spaces_anywhere_change_nothing() => Prop.ForAll(
        Gen.Choose(1, 9).ToArbitrary(),
        every => Unchanged(text => string.Concat(text.Select((c, i) => i % every == 0 && !char.IsSurrogate(c) ? c + "\u200B" : c.ToString()))))
        .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(ThaiMenu)]
    [InlineData(EnglishMenu)]
    [InlineData(Breadcrumb)]
    public void A_menu_around_a_report_changes_no_assignment(string menu)
    {
        foreach (var text in ShippedModel.SampleReports)
        {
            Assert.Equal(ShippedModel.GoalsOf(text), ShippedModel.GoalsOf(text + menu));
            Assert.Equal(ShippedModel.GoalsOf(text), ShippedModel.GoalsOf(menu + text));
        }
    }

    private static void Unchanged(Func<string, string> rewrite)
    {
        foreach (var text in ShippedModel.SampleReports.Concat(ShippedModel.Exemplars.Where((_, i) => i % 40 == 0).Select(e => e.Text)))
            Assert.Equal(ShippedModel.Classifier.Classify(text).Scores, ShippedModel.Classifier.Classify(rewrite(text)).Scores);
    }
}
