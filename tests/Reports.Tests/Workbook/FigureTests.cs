using SdgInsights.Domain;

namespace SdgInsights.Reports.Tests;

/// <summary>Reads figures back from the written workbook and reckons them again from the facts.</summary>
public sealed class FigureTests
{
    private static readonly ReadWorkbook English = new(Written.Workbook(SampleDataset.Full, Language.English));
    private static readonly ReadWorkbook Thai = new(Written.Workbook(SampleDataset.Full, Language.Thai));

    [Fact]
    public void Key_figures_follow_from_the_activities()
    {
        var dashboard = English["Dashboard"];
        var counted = SampleDataset.Full.Activities.Where(a => a.HeldBack is null).ToArray();
        Assert.Equal(6, counted.Length);
        Assert.Equal(counted.Length, dashboard.Number("A6"));
        Assert.Equal(counted.SelectMany(a => a.Participation).Sum(p => p.People), dashboard.Number("H6"));
        Assert.Equal(79 + 848 + 80 + 60, dashboard.Number("H6"));
        Assert.Equal("known for 4 of 6 activities, 2 n.s.; approximate: 80", dashboard.Text("H8"));
        Assert.Equal(counted.SelectMany(a => a.Activity.Countries).Distinct().Count(), dashboard.Number("O6"));
        Assert.Equal(8, dashboard.Number("V6"));
        Assert.Equal(counted.SelectMany(a => a.Activity.Sdgs).Select(s => s.Goal).Distinct().Count(), dashboard.Number("AC6"));
        Assert.Equal(1.0 / 3, dashboard.Number("AJ6")!.Value, 9);
    }

    [Fact]
    public void The_counted_column_adds_up_to_the_total_of_the_dashboard()
    {
        var activities = English["Activities"];
        var sum = activities.Rows().Sum(r => activities.Number(r["Counted in totals"]) ?? 0);
        Assert.Equal(English["Dashboard"].Number("H6"), sum);
    }

    [Theory]
    [InlineData("003_singapore.txt", "n.s.", "ไม่ระบุ")]
    [InlineData("004_phayao.txt", "n.s.", "ไม่ระบุ")]
    public void An_unknown_head_count_is_a_word_and_never_zero(string source, string english, string thai)
    {
        Assert.Equal(english, Of(English, source, "Activities", "Source", "Participants"));
        Assert.Equal(thai, Of(Thai, source, "กิจกรรม", "เอกสารต้นทาง", "ผู้เข้าร่วม (คน)"));
        Assert.Equal(english, Of(English, source, "Activities", "Source", "Counted in totals"));
    }

    [Theory]
    [InlineData("002_mfa.txt", "80", "About", "ประมาณ", "31 Jan 2018", "31 ม.ค. 2561", "2018-01-31")]
    [InlineData("000_csnm.txt", "79", "Exact", "จำนวนแน่นอน", "7–8 Feb 2018", "7–8 ก.พ. 2561", "2018-02-07")]
    [InlineData("001_cso-forum-2565.txt", "848", "Exact; Sum of several activities", "จำนวนแน่นอน; ผลรวมของหลายกิจกรรม", "2022", "พ.ศ. 2565", "2022")]
    [InlineData("005_register-2567.xlsx", "60", "Counted from a register", "นับจากทะเบียนผู้เข้าร่วม", "14 Mar 2024", "14 มี.ค. 2567", "2024-03-14")]
    public void An_activity_shows_number_qualifier_and_date_in_both_languages(
        string source, string people, string exactEnglish, string exactThai, string dateEnglish, string dateThai, string iso)
    {
        Assert.Equal(people, Of(English, source, "Activities", "Source", "Participants"));
        Assert.Equal(exactEnglish, Of(English, source, "Activities", "Source", "How exact"));
        Assert.Equal(exactThai, Of(Thai, source, "กิจกรรม", "เอกสารต้นทาง", "ความแน่นอนของจำนวน"));
        Assert.Equal(dateEnglish, Of(English, source, "Activities", "Source", "Date"));
        Assert.Equal(dateThai, Of(Thai, source, "กิจกรรม", "เอกสารต้นทาง", "วันที่"));
        Assert.Equal(iso, Of(Thai, source, "กิจกรรม", "เอกสารต้นทาง", "เริ่ม (ISO)"));
    }

    [Fact]
    public void A_held_back_report_says_why_and_is_not_counted()
    {
        Assert.Equal($"Same event as {SampleDataset.KhonKaen().Key}", Of(English, "006_khonkaen-en.txt", "Activities", "Source", "Held back from totals"));
        Assert.Equal("not counted", Of(English, "006_khonkaen-en.txt", "Activities", "Source", "Counted in totals"));
    }

    [Fact]
    public void People_whom_a_source_does_not_split_keep_its_list_of_countries()
    {
        Assert.Contains(English["Regions"].Cells, c => c.InnerText == "Not split: Cambodia, Lao PDR, Myanmar, Thailand, Viet Nam");
        Assert.Contains(Thai["ภูมิภาค"].Cells, c => c.InnerText == "ไม่ได้จำแนก: กัมพูชา ลาว เมียนมา ไทย และเวียดนาม");
    }

    [Fact]
    public void Resolutions_are_numbered_as_written()
    {
        var sheet = Thai["มติและข้อเสนอ"];
        Assert.Equal("๑๒๓๔๕๖๗๘", string.Concat(sheet.Rows().Select(r => sheet.Text(r["ข้อที่ (ตามเอกสาร)"]))));
    }

    private static string Of(ReadWorkbook workbook, string source, string sheetName, string sourceColumn, string column)
    {
        var sheet = workbook[sheetName];
        return sheet.Text(sheet.Rows().Single(r => sheet.Text(r[sourceColumn]) == source)[column]);
    }
}
