using SdgInsights.Analytics;
using SdgInsights.Domain;

namespace SdgInsights.Reports.Tests;

/// <summary>An activity that may be no event is nowhere shown as one beyond doubt.</summary>
public sealed class InDoubtTests
{
    [Theory]
    [InlineData("en", "Activities", "Status", "Draft, in doubt", "Held back from totals", "In doubt whether it was an event, until a reviewer confirms it", "not counted")]
    [InlineData("th", "กิจกรรม", "สถานะ", "ข้อมูลร่างที่ยังไม่แน่ชัด", "เหตุผลที่ไม่นับรวม", "ยังไม่แน่ชัดว่าเป็นกิจกรรมหรือไม่ รอผู้ตรวจทานยืนยัน", "ไม่นับ")]
    public void It_is_listed_with_its_people_held_back(string language, string sheet, string status, string draft, string heldBack, string reason, string counted)
    {
        using var workbook = new ReadWorkbook(Written.Workbook(Dataset(), Languages.Of(language)));
        var activities = workbook[sheet];
        var row = Assert.Single(activities.Rows());
        Assert.Equal((draft, reason), (activities.Text(row[status]), activities.Text(row[heldBack])));
        Assert.Contains(row.Values, cell => activities.Text(cell) == counted);
    }

    [Theory]
    [InlineData("en", "To check", "Field", "Whether it is an activity", "Value read", "yes", "Rests on", "Speaks for an event hardly more than against one", "Words in the document")]
    [InlineData("th", "รอตรวจทาน", "รายการข้อมูล", "เป็นกิจกรรมหรือไม่", "ค่าที่อ่านได้", "ใช่", "เหตุผลประกอบ", "เนื้อหายังไม่ชี้ชัดว่าเป็นกิจกรรม", "ข้อความในเอกสาร")]
    public void It_waits_on_the_sheet_for_checking_with_its_title(string language, string sheet, string field, string name, string value, string yes, string doubt, string reason, string quote)
    {
        using var workbook = new ReadWorkbook(Written.Workbook(Dataset(), Languages.Of(language)));
        var review = workbook[sheet];
        var row = Assert.Single(review.Rows());
        Assert.Equal((name, yes, reason, "Care for the canal"), (review.Text(row[field]), review.Text(row[value]), review.Text(row[doubt]), review.Text(row[quote])));
    }

    [Theory]
    [InlineData("en", "Register of consultations", "How exact", "Exact\nIn doubt whether it was an event, until a reviewer confirms it", "Register of consultations", "40 (in doubt, not counted)")]
    [InlineData("th", "ทะเบียนเวทีการมีส่วนร่วม", "ความแน่นอนของจำนวน", "จำนวนแน่นอน\nยังไม่แน่ชัดว่าเป็นกิจกรรมหรือไม่ รอผู้ตรวจทานยืนยัน", "ทะเบียนการรับฟังความคิดเห็นและการประชุม", "40 (ยังไม่แน่ชัด ไม่นับรวม)")]
    public void Its_people_stand_with_the_doubt_where_another_report_tells_of_the_event(string language, string sheet, string column, string words, string register, string people)
    {
        var sure = new Doc("letter.txt", "Letter").Store(new() { Title = "Care for the canal", EventType = EventType.Other });
        var dataset = SampleDataset.Of([sure, Activity(reviewed: false) with { HeldBack = new(HeldBackReason.SameEvent, sure.Key) }], []);
        using var workbook = new ReadWorkbook(Written.Workbook(dataset, Languages.Of(language)));
        var row = Assert.Single(workbook[sheet].Rows());
        Assert.Equal(words, workbook[sheet].Text(row[column]));
        using var annex = new ReadAnnex(Written.Annex(dataset, Languages.Of(language)));
        Assert.Equal(people, annex.Table(register)[1][6]);
    }

    [Theory]
    [InlineData("en", "Overview", "This chapter rests on 1 activity, reported in 1 of 2 documents read.", "Reports that may be of no activity: 1.")]
    [InlineData("th", "ภาพรวม", "บทนี้ประมวลจาก 1 กิจกรรม ที่ปรากฏในเอกสาร 1 ฉบับ จากเอกสารที่นำเข้าทั้งหมด 2 ฉบับ", "มี 1 รายงานที่ยังไม่แน่ชัดว่าเป็นกิจกรรมหรือไม่")]
    public void It_enters_no_figure_and_the_annex_says_so(string language, string overview, string activities, string doubt)
    {
        var dataset = SampleDataset.Of([SampleDataset.WorkingGroup(), Activity(reviewed: false)], []);
        using var annex = new ReadAnnex(Written.Annex(dataset, Languages.Of(language)));
        Assert.StartsWith(activities, annex.Sentences(overview), StringComparison.Ordinal);
        Assert.Contains(doubt, annex.Sentences(overview), StringComparison.Ordinal);
        var figures = KeyFigures.Of(dataset.Activities, Event.All(dataset.Activities));
        Assert.Equal((1, 1, 80L, 0), (figures.Activities, figures.InDoubt, figures.People, figures.HeldBack));
        using var workbook = new ReadWorkbook(Written.Workbook(dataset, Languages.Of(language)));
        Assert.Contains(workbook.Sheets[0].Cells, c => workbook.Sheets[0].Text(c.CellReference!).StartsWith(doubt, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en", "may be of no activity")]
    [InlineData("th", "ยังไม่แน่ชัด")]
    public void Once_reviewed_nothing_speaks_of_doubt(string language, string words)
    {
        var reviewed = SampleDataset.Of([Activity(reviewed: true)], []);
        using var annex = new ReadAnnex(Written.Annex(reviewed, Languages.Of(language)));
        Assert.DoesNotContain(words, annex.Body.Value, StringComparison.Ordinal);
        using var workbook = new ReadWorkbook(Written.Workbook(reviewed, Languages.Of(language)));
        Assert.DoesNotContain(workbook.Sheets[0].Cells, c => workbook.Sheets[0].Text(c.CellReference!).Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public void Tables_have_the_reason_and_the_sign_as_codes()
    {
        var tables = CsvTables.Of(Dataset(), SampleReference.Data).ToDictionary(t => t.Name, StringComparer.Ordinal);
        Assert.Equal("in_doubt", Value("activities", "held_back"));
        Assert.Equal("false", Value("participation", "counted"));
        Assert.Equal(("is_activity", "unclear", "true"), (Value("confidence", "field"), Value("confidence", "sign"), Value("confidence", "needs_review")));

        object? Value(string table, string column) => Assert.Single(tables[table].Rows)[tables[table].Columns.ToList().IndexOf(column)];
    }

    private static Dataset Dataset() => SampleDataset.Of([Activity(reviewed: false)], []);

    private static StoredActivity Activity(bool reviewed)
    {
        var doc = new Doc("canal.txt", "Care for the canal. A total of 40 participants tried the pumps.", Language.English);
        return doc.Store(
            new()
            {
                Title = "Care for the canal",
                EventType = EventType.Other,
                Participants = new(40),
                Evidence = [doc.Says("title", "Care for the canal"), doc.Says("participants_total", "40 participants")],
                Confidence = [new("is_activity", 0.6, ConfidenceSign.Unclear, true)],
            },
            reviewed,
            reviewed ? null : new(HeldBackReason.InDoubt, null));
    }
}
