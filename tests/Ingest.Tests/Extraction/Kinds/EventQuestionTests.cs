namespace SdgInsights.Ingest.Tests;

public sealed class EventQuestionTests
{
    private static readonly EventKinds Kinds = new(Extracting.Reference, Extracting.Models.Kinds);
    private static readonly FactFinder Finder = new(Extracting.Reference);

    [Fact]
    public void A_text_that_no_fact_could_make_an_event_is_asked_for_none()
    {
        var asked = new List<ActivitySigns>();
        var question = Kinds.Of(Read("เตือนประชาชนระวังมิจฉาชีพอ้างชื่อหน่วยงาน\n\nโฆษกกระทรวงเปิดเผยว่า ขอเตือนประชาชนอย่าหลงเชื่อข้อความที่อ้างชื่อหน่วยงานและชวนให้โอนเงิน หากพบให้แจ้งสายด่วน"));
        Assert.False(question.IsOpen(ActivitySigns.All));
        Assert.Null(Finder.In(Read("เวที"), signs =>
        {
            asked.Add(signs);
            return false;
        }));
        Assert.Equal([ActivitySigns.All], asked);
    }

    [Fact]
    public void What_was_not_found_is_told_before_the_next_fact_is_looked_for()
    {
        var asked = new List<ActivitySigns>();
        var found = Finder.In(Read("ราคาเรือลดลง\n\nราคาเรือลดลงสองบาทจากเดือนก่อน"), signs =>
        {
            asked.Add(signs);
            return true;
        })!;
        Assert.Equal(default, found.Signs);
        Assert.Equal(6, asked.Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Who_stops_early_answers_as_who_reads_on(string name)
    {
        var report = Read(File.ReadAllText(Checkout.PathOf("seeds", name)));
        AssertSameAnswer(report);
        for (var end = 200; end < report.Value.Length; end += 400)
            AssertSameAnswer(Read(report.Value[..end]));
    }

    [Theory]
    [InlineData(InDoubtTests.Thai)]
    [InlineData(InDoubtTests.English)]
    public void Who_stops_early_is_as_much_in_doubt(string text) => AssertSameAnswer(Read(text));

    public static TheoryData<string> Samples() => [.. Directory.EnumerateFiles(Checkout.PathOf("seeds"), "*.txt", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Checkout.PathOf("seeds"), f)).Order(StringComparer.Ordinal)];

    private static void AssertSameAnswer(Report report)
    {
        var question = Kinds.Of(report);
        var early = Finder.In(report, question.IsOpen) is { } found ? question.Answer(found.Signs) : null;
        Assert.Equal(question.Answer(Finder.In(report, _ => true)!.Signs), early);
    }

    private static Report Read(string text) => ReportLayout.Read(text, "");
}
