using SdgInsights.Analytics;
using SdgInsights.Domain;

namespace SdgInsights.Reports.Tests;

public sealed class ChangeTests
{
    [Theory]
    [InlineData("en", "◆ changed", "Participants", "82 (About)", "79 (Exact)", "จำนวน 79 คน")]
    [InlineData("th", "◆ เปลี่ยนแปลง", "ผู้เข้าร่วม", "82 (ประมาณ)", "79 (จำนวนแน่นอน)", "จำนวน 79 คน")]
    [InlineData("en", "◆ changed", "Venue", "n.s.", "ห้องมงกุฎพลอย โรงแรมโฆษะ ขอนแก่น", "ห้องมงกุฎพลอย โรงแรมโฆษะ ขอนแก่น")]
    public void A_changed_field_shows_both_values_and_the_words_behind_them(string language, string mark, string field, string before, string after, string words)
    {
        using var workbook = Compared.Versions(Compared.Early, Compared.Late, Languages.Of(language));
        var sheet = workbook.Sheets[3];
        var row = sheet.Rows().Select(r => r.Values.Select(sheet.Text).ToArray()).Single(r => r[2] == field && r[0] == mark);
        Assert.Equal((before, after, words), (row[3], row[4], row[6]));
    }

    [Fact]
    public void What_came_and_what_went_stand_once_each()
    {
        using var workbook = Compared.Versions(Compared.Early, Compared.Late);
        var rows = workbook.Table("Activities").Where(r => r["Field"] == "The whole activity").ToArray();
        Assert.Equal(
            ["◀ removed (only in A): 21 Nov 2023; participants: n.s.", "▶ added (only in B): 27 Jul 2023; participants: n.s.", "▶ added (only in B): 14 Mar 2024; participants: 60"],
            rows.Select(r => $"{r["Change"]}: {r["A"]}{r["B"]}"));
        Assert.Equal("Changed: 1; unchanged: 2; only in A: 1; only in B: 2", workbook["Activities"].Text("A2"));
    }

    [Fact]
    public void Resolutions_are_matched_by_their_words_then_by_their_numbers()
    {
        using var workbook = Compared.Versions(Compared.Early, Compared.Late);
        var rows = workbook.Table("Resolutions").Select(r => $"{r["Change"]} {r["No. as written"]} {r["Field"]}").ToArray();
        Assert.Equal(
            ["◆ changed ๒ Addressee", "◆ changed ๓ Text", "◀ removed (only in A) ๙ The whole resolution", "▶ added (only in B) ๔ The whole resolution"],
            rows);
        var text = workbook.Table("Resolutions").Single(r => r["Field"] == "Text");
        Assert.Equal(("ตั้งกองทุนสำหรับคนยากจน", SampleDataset.Forum2022().Activity.Resolutions[2].Text), (text["A"], text["B"]));
    }

    [Fact]
    public void Equal_data_differ_in_nothing()
    {
        using var workbook = Compared.Versions(Compared.Late, Compared.Late);
        Assert.Equal("No records", workbook["Activities"].Text("A5"));
        Assert.Equal("No records", workbook["Resolutions"].Text("A5"));
        Assert.All(workbook.Table("Key figures"), r => Assert.Equal("= same", r["Change"]));
        Assert.Contains(workbook["Comparison"].Cells, c => c.InnerText == "Both are the same dataset version.");
    }

    [Fact]
    public void A_corrected_document_is_the_same_activity_under_another_key()
    {
        var before = SampleDataset.Register();
        var after = before with { Key = "0123456789ab-1", Source = before.Source with { Id = DocumentId.FromHash(new string('0', 64)), Name = "corrected.xlsx" } };
        var pairs = ActivityPairs.Of(Compared.Of(before), Compared.Of(after));
        Assert.Equal((before, after), Assert.Single(pairs.Both));
        Assert.Equal("document", Assert.Single(ActivityChange.All(pairs)).Field!.Name);
    }

    [Fact]
    public void Two_activities_of_one_name_and_day_are_not_guessed_at()
    {
        var activity = SampleDataset.Singapore();
        StoredActivity Copy(string key) => activity with { Key = key };
        var pairs = ActivityPairs.Of(Compared.Of(Copy("a-1"), Copy("b-1")), Compared.Of(Copy("c-1")));
        Assert.Empty(pairs.Both);
        Assert.Equal((2, 1), (pairs.Removed.Count, pairs.Added.Count));
    }

    [Fact]
    public void People_inside_a_total_of_another_period_stay_held_back()
    {
        var total = SampleDataset.Forum2022();
        var part = SampleDataset.Register() with { HeldBack = new(HeldBackReason.PartOfTotal, total.Key) };
        var later = new ComparedData("x.db", Compared.Of(total, part), YearSpan.Parse("2024")).Records;
        Assert.Null(Event.PeopleCounted(Assert.Single(later.Activities)));
        Assert.Single(later.Sources);
    }

    [Fact]
    public void A_period_holds_an_event_whose_date_only_another_report_states()
    {
        var silent = Compared.With(SampleDataset.Register(), a => a with { Period = null });
        var dated = SampleDataset.WorkingGroup() with { HeldBack = new(HeldBackReason.SameEvent, silent.Key) };
        var data = new ComparedData("x.db", Compared.Of(silent, dated), YearSpan.Parse("2018"));
        Assert.Equal(2, data.Records.Activities.Count);
        Assert.Equal(0, new ComparisonSide(data, SampleReference.Data, Language.English, null).Undated);
    }

    [Theory]
    [InlineData("2018..2022", 2018, 2022)]
    [InlineData("2018", 2018, 2018)]
    public void Years_are_read(string text, int first, int last)
    {
        var span = YearSpan.Parse(text)!;
        Assert.Equal((first, last, text), (span.First, span.Last, span.ToString()));
    }

    [Theory]
    [InlineData("2561..2565")]
    [InlineData("2022..2018")]
    [InlineData("2018..2019..2020")]
    [InlineData("2018-2022")]
    [InlineData("๒๐๑๘")]
    [InlineData("")]
    public void Other_spans_are_refused(string text) => Assert.Null(YearSpan.Parse(text));
}
