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
    public void What_no_document_says_is_not_stated()
    {
        using var workbook = new ReadWorkbook(Written.Workbook(SampleDataset.Full, Language.English));
        var register = workbook["Register of consultations"];
        var row = register.Rows().Single(r => register.Text(r["Source"]) == "003_singapore.txt");
        Assert.Equal(("n.s.", "n.s.", "n.s."), (register.Text(row["Participants"]), register.Text(row["How exact"]), register.Text(row["Organisers"])));
    }
}
