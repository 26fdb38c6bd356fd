using SdgInsights.Domain;

namespace SdgInsights.Reports.Tests;

public sealed class LinkTests
{
    [Theory]
    [InlineData("th")]
    [InlineData("en")]
    public void Every_link_leads_to_a_cell_that_says_something(string language)
    {
        using var workbook = new ReadWorkbook(Written.Workbook(SampleDataset.Full, Languages.Of(language)));
        var links = workbook.Sheets.SelectMany(s => s.Links).ToArray();
        Assert.NotEmpty(links);
        Assert.All(links, link =>
        {
            var (sheet, reference) = workbook.Follow(link.Value);
            Assert.NotEqual("", sheet.Text(reference));
        });
    }

    [Theory]
    [InlineData("000_csnm.txt", "Participants", "Participants", "79", "จำนวน 79 คน")]
    [InlineData("000_csnm.txt", "Organisations", "Organisations", "46", "46 องค์กรภาคประชาสังคม")]
    [InlineData("000_csnm.txt", "Date", "Start date", "7 Feb 2018", "7-8 กุมภาพันธ์ 2561")]
    [InlineData("000_csnm.txt", "Number of countries", "Countries", "Cambodia; Lao PDR; Myanmar; Thailand; Viet Nam", "กัมพูชา ลาว เวียดนาม พม่า และไทย")]
    [InlineData("000_csnm.txt", "Goals (SDG)", "Goal", "17 Partnerships", "หุ้นส่วน")]
    [InlineData("001_cso-forum-2565.txt", "Participants", "Participants", "848", "ทั้งสิ้นรวม ๘๔๘ คน")]
    [InlineData("002_mfa.txt", "Participants", "Participants", "80", "ประมาณ ๘๐ คน")]
    [InlineData("002_mfa.txt", "Edition", "Edition", "๑/๒๕๖๑", "๑/๒๕๖๑")]
    [InlineData("002_mfa.txt", "Goals (SDG)", "Goal", "17 Partnerships", "SDG 17")]
    public void A_figure_links_to_the_words_it_was_read_from(string source, string column, string field, string value, string quote)
    {
        using var workbook = new ReadWorkbook(Written.Workbook(SampleDataset.Full, Language.English));
        var activities = workbook["Activities"];
        var row = activities.Rows().Single(r => activities.Text(r["Source"]) == source);
        var (sheet, reference) = workbook.Follow(activities.Links[row[column]]);
        var evidence = sheet.Rows().Single(r => r.Values.First() == reference);
        Assert.Equal("Evidence", sheet.Name);
        Assert.Equal(field, sheet.Text(evidence["Field"]));
        Assert.Equal(value, sheet.Text(evidence["Value read"]));
        Assert.Equal(quote, sheet.Text(evidence["Words in the document"]));
        Assert.Equal(activities.Text(row["Activity key"]), sheet.Text(evidence["Activity key"]));
        Assert.Equal(quote.Length, sheet.Number(evidence["To character"]) - sheet.Number(evidence["From character"]));
    }

    [Fact]
    public void Every_stated_number_and_date_of_an_activity_with_evidence_is_a_link()
    {
        using var workbook = new ReadWorkbook(Written.Workbook(SampleDataset.Full, Language.English));
        var sheet = workbook["Activities"];
        foreach (var (row, activity) in sheet.Rows().Zip(SampleDataset.Full.Activities))
        {
            foreach (var (column, field) in new[] { ("Participants", "participants_total"), ("Counted in totals", "participants_total"), ("Organisations", "organisations_count"), ("Date", "start_date"), ("Start (ISO)", "start_date") })
            {
                var expected = activity.Activity.Evidence.Any(e => e.Field == field) && sheet.Text(row[column]) is not ("n.s." or "not counted");
                Assert.Equal(expected, sheet.Links.ContainsKey(row[column]));
            }
        }
    }

    [Fact]
    public void The_number_of_a_resolution_links_to_its_words()
    {
        using var workbook = new ReadWorkbook(Written.Workbook(SampleDataset.Full, Language.English));
        var sheet = workbook["Resolutions"];
        foreach (var row in sheet.Rows())
        {
            var (evidence, reference) = workbook.Follow(sheet.Links[row["No. as written"]]);
            var found = evidence.Rows().Single(r => r.Values.First() == reference);
            Assert.Equal(sheet.Text(row["Text"]), evidence.Text(found["Words in the document"]));
        }
    }

    [Fact]
    public void The_contents_link_to_every_other_sheet()
    {
        using var workbook = new ReadWorkbook(Written.Workbook(SampleDataset.Full, Language.Thai));
        var linked = workbook.Sheets[0].Links.Values.Select(l => workbook.Follow(l).Sheet.Name);
        Assert.Equal(workbook.Sheets.Skip(1).Select(s => s.Name), linked);
    }

    [Fact]
    public void A_row_of_a_measure_with_one_activity_behind_it_links_to_it()
    {
        using var workbook = new ReadWorkbook(Written.Workbook(SampleDataset.Full, Language.English));
        var sheet = workbook["Regions"];
        var row = sheet.Rows().Single(r => sheet.Text(r["Name"]).StartsWith("Not split: Cambodia", StringComparison.Ordinal));
        var (activities, reference) = workbook.Follow(sheet.Links[row["Activities behind"]]);
        Assert.Equal("Activities", activities.Name);
        Assert.Equal("000_csnm.txt", activities.Text(activities.Rows().Single(r => r.Values.First() == reference)["Source"]));
    }
}
