namespace SdgInsights.Ingest.Tests;

public class SeveralSheets
{
    private static readonly object?[] Header = ["ชื่อ-สกุล", "องค์กร", "เพศ"];

    [Fact]
    public void Days_of_one_meeting_are_one_activity_and_each_person_counts_once()
    {
        var activity = Assert.Single(Register.Read(
            Day("วันที่ 1", "7 กันยายน 2566", ["ก", "ข"]),
            Day("วันที่ 2", "8 กันยายน 2566", ["ข", "ค"])).Activities);
        Assert.Equal(3, activity.Participants!.Value);
        Assert.Equal(("2023-09-07", "2023-09-08"), (activity.Period!.Start.ToString(), activity.Period.End!.ToString()));
        Assert.Empty(activity.Problems);
        Assert.Equal(2, activity.Evidence.Count(e => e.Field == "participants_total"));
    }

    [Fact]
    public void Meetings_of_one_series_are_activities_of_their_own() =>
        Assert.Equal([2, 2], Register.Read(Day("ก.ย.", "7 กันยายน 2566", ["ก", "ข"]), Day("ต.ค.", "5 ตุลาคม 2566", ["ข", "ค"])).Activities.Select(a => a.Participants!.Value));

    [Fact]
    public void Sheets_of_different_events_are_activities_of_their_own_whose_evidence_stays_true()
    {
        var read = Register.Read(
            new Sheet("เหนือ", [["เวที CSOs Forum ภาคเหนือ จังหวัดเชียงใหม่"], Header, ["ก", "ข", "ชาย"]]),
            new Sheet("ใต้", [["เวที CSOs Forum ภาคใต้ จังหวัดสงขลา"], Header, ["ก", "ข", "ชาย"], ["ค", "ง", "หญิง"]]));
        Assert.Equal(["เวที CSOs Forum ภาคเหนือ จังหวัดเชียงใหม่", "เวที CSOs Forum ภาคใต้ จังหวัดสงขลา"], read.Activities.Select(a => a.Title));
        Assert.Equal([1, 2], read.Activities.Select(a => a.Participants!.Value));
        Assert.All(read.Activities.SelectMany(a => a.Evidence), e => Assert.Equal(e.Quote, e.Span.Of(read.Document.Text)));
    }

    [Fact]
    public void Sheets_without_a_head_belong_together_unless_their_names_tell_them_apart()
    {
        Assert.Equal([3], Counts(new("Day 1", [Header, ["ก", "x", "ชาย"], ["ข", "x", "ชาย"]]), new("Day 2", [Header, ["ก", "x", "ชาย"], ["ค", "x", "ชาย"]])));
        Assert.Equal([1, 1], Counts(new("ภาคเหนือ", [Header, ["ก", "x", "ชาย"]]), new("ภาคใต้", [Header, ["ก", "x", "ชาย"]])));
    }

    [Fact]
    public void Sheets_that_are_no_registers_add_text_and_no_people()
    {
        var read = Register.Read(new Sheet("สรุป", [["ภาค", "คน"], ["ใต้", 61]]), new Sheet("รายชื่อ", [Header, ["ก", "x", "ชาย"]]));
        Assert.Equal(1, Assert.Single(read.Activities).Participants!.Value);
        Assert.StartsWith("ภาค\tคน\nใต้\t61\n", read.Document.Text, StringComparison.Ordinal);
    }

    private static Sheet Day(string name, string date, string[] people) => new(
        name,
        [["เวที CSOs Forum ภาคใต้"], ["วันที่", date], Header, .. people.Select(p => new object?[] { p, "มูลนิธิน้ำ", "หญิง" })]);

    private static IEnumerable<int> Counts(params Sheet[] sheets) => Register.Read(sheets).Activities.Select(a => a.Participants!.Value);
}
