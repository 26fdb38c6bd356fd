namespace SdgInsights.Ingest.Tests;

public sealed class EvidenceTests
{
    public static TheoryData<string> Reports => [.. Samples.Names];

    [Theory]
    [MemberData(nameof(Reports))]
    public void Every_quote_equals_the_text_at_its_span(string name)
    {
        var text = Samples.Text(name);
        if (Extracting.ActivityIn(text) is not { } activity)
            return;
        Assert.NotEmpty(activity.Evidence);
        Assert.All(activity.Evidence, e => Assert.Equal(e.Quote, e.Span.Of(text)));
        Assert.All(activity.Resolutions, r => Assert.Equal(r.Text, r.Span.Of(text)));
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Every_figure_name_and_date_has_its_evidence(string name)
    {
        if (Extracting.ActivityIn(Samples.Text(name)) is not { } activity)
            return;
        var quotes = activity.Evidence.ToLookup(e => e.Field, e => e.Quote);
        AssertQuoted("start_date", activity.Period);
        AssertQuoted("end_date", activity.Period?.End);
        AssertQuoted("participants_total", activity.Participants);
        AssertQuoted("organisations_count", activity.Organisations);
        AssertQuoted("venue", activity.Venue);
        AssertQuoted("edition", activity.Edition);
        Assert.Equal(activity.Organisers.Count > 0, quotes["organisers"].Any());
        Assert.Equal(activity.Resolutions.Count, quotes["resolutions"].Count());
        Assert.True(quotes["thai_provinces"].Count() >= activity.Provinces.Count);

        void AssertQuoted(string field, object? fact) => Assert.Equal((field, fact is not null), (field, quotes[field].Any()));
    }

    [Theory]
    [InlineData("เวทีน้ำสะอาดของชุมชน\r\n\r\nเมื่อวันที่ ๙ มีนาคม ๒๕๖๕ ณ หอประชุม มีผู้เ\u200bข้าร่วม  ๗๙\u00A0คน", "participants_total", "๗๙\u00A0คน")]
    [InlineData("เวทีน้ำสะอาดของชุมชน\r\n\r\nเมื่อวันที่ ๙ มีนาคม ๒๕๖๕ ณ หอประชุม มีผู้เข้าร่วม ๗๙ คน", "start_date", "๙ มีนาคม ๒๕๖๕")]
    [InlineData("Clean water dialogue\r\n\r\nOn 9\u00A0March 2022 about  80 people attended at the Town Hall.", "start_date", "9\u00A0March 2022")]
    [InlineData("Clean water dialogue\r\n\r\nOn 9\u00A0March 2022 about  80 people attended at the Town Hall.", "participants_total", "about  80 people")]
    public void Quotes_are_as_typed(string text, string field, string quote) =>
        Assert.Equal(quote, Extracting.ActivityIn(text)!.Evidence.First(e => e.Field == field).Quote);
}
