using SdgInsights.Analytics;
using SdgInsights.Domain;

namespace SdgInsights.Reports.Tests;

public sealed class ConsultationTests
{
    [Theory]
    [InlineData("th", "ทะเบียนเวทีการมีส่วนร่วม", "รหัสกิจกรรม", "จำนวนเอกสาร (ฉบับ)")]
    [InlineData("en", "Register of consultations", "Activity key", "Number of documents")]
    public void An_event_that_two_documents_report_is_one_row(string language, string sheet, string key, string documents)
    {
        using var workbook = new ReadWorkbook(Written.Workbook(SampleDataset.Full, Languages.Of(language)));
        var register = workbook[sheet];
        var rows = register.Rows();
        Assert.Equal(SampleDataset.Full.Activities.Count - 1, rows.Count);
        var khonKaen = rows.Single(r => register.Text(r[key]) == SampleDataset.KhonKaen().Key);
        Assert.Equal(2, register.Number(khonKaen[documents]));
    }

    [Fact]
    public void A_figure_is_that_of_the_report_which_stands_and_never_a_sum()
    {
        using var workbook = new ReadWorkbook(Written.Workbook(SampleDataset.Full, Language.English));
        var register = workbook["Register of consultations"];
        var row = register.Rows().Single(r => register.Text(r["Activity key"]) == SampleDataset.KhonKaen().Key);
        Assert.Equal(79, register.Number(row["Participants"]));
        Assert.Equal("Exact", register.Text(row["How exact"]));
        Assert.Equal("ห้องมงกุฎพลอย โรงแรมโฆษะ ขอนแก่น; Khon Kaen; Thailand", register.Text(row["Where held"]));
    }

    [Fact]
    public void Workbook_and_annex_take_a_field_from_the_same_report_and_join_lists()
    {
        var minutes = new Doc("minutes.docx", "a").Store(new()
        {
            Title = "Forum on rivers",
            EventType = EventType.Conference,
            Organisers = ["River Network"],
            Provinces = ["TH-40"],
            Participants = new(80, HeadCountQualifier.About),
            Organisations = new(12, HeadCountQualifier.About),
        });
        var letter = new Doc("letter.docx", "b").Store(
            new()
            {
                Title = "Rivers",
                EventType = EventType.Conference,
                Organisers = ["River Network", "Province of Phayao"],
                Provinces = ["TH-56"],
                Participants = new(84),
                Organisations = new(11),
            },
            heldBack: new(HeldBackReason.SameEvent, minutes.Key));
        var dataset = SampleDataset.Of([minutes, letter], []);
        using var workbook = new ReadWorkbook(Written.Workbook(dataset, Language.English));
        var register = workbook["Register of consultations"];
        var row = Assert.Single(register.Rows());
        Assert.Equal(
            ("River Network; Province of Phayao", "Khon Kaen; Phayao", "84", "11"),
            (register.Text(row["Organisers"]), register.Text(row["Where held"]), register.Text(row["Participants"]), register.Text(row["Organisations"])));
        using var annex = new ReadAnnex(Written.Annex(dataset, Language.English));
        var printed = annex.Table("Register of consultations")[1];
        Assert.Equal(("River Network; Province of Phayao", "Khon Kaen; Phayao", "84", "11"), (printed[4], printed[3], printed[6], printed[7]));
    }

    [Fact]
    public void What_no_document_says_is_not_stated()
    {
        using var workbook = new ReadWorkbook(Written.Workbook(SampleDataset.Full, Language.English));
        var register = workbook["Register of consultations"];
        var row = register.Rows().Single(r => register.Text(r["Source"]) == "003_singapore.txt");
        Assert.Equal(("n.s.", "n.s.", "n.s."), (register.Text(row["Participants"]), register.Text(row["How exact"]), register.Text(row["Organisers"])));
    }
}
