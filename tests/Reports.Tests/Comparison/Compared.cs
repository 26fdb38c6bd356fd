using SdgInsights.Analytics;
using SdgInsights.Domain;

namespace SdgInsights.Reports.Tests;

/// <summary>Comparisons of the sample, written into memory.</summary>
internal static class Compared
{
    /// <summary>As somebody read the sample first: one figure, one resolution and one addressee otherwise, the register not yet there.</summary>
    public static Dataset Early { get; } = Of(
        With(SampleDataset.KhonKaen(), a => a with { Participants = new(82, HeadCountQualifier.About), Venue = null }),
        With(SampleDataset.Forum2022(), a => a with
        {
            Resolutions =
            [
                a.Resolutions[0],
                a.Resolutions[1] with { Addressee = null },
                a.Resolutions[2] with { Text = "ตั้งกองทุนสำหรับคนยากจน" },
                .. a.Resolutions.Skip(4),
                a.Resolutions[0] with { Number = "๙", Text = "ข้อเสนอที่ตัดออกภายหลัง" },
            ],
        }),
        SampleDataset.WorkingGroup(),
        SampleDataset.Singapore());

    public static Dataset Late { get; } = Of(
        SampleDataset.KhonKaen(), SampleDataset.Forum2022(), SampleDataset.WorkingGroup(), SampleDataset.Phayao(), SampleDataset.Register());

    public static Dataset Of(params StoredActivity[] activities) =>
        SampleDataset.Of(activities, []) with { Measures = SampleMeasures.OverYears(activities) };

    public static StoredActivity With(StoredActivity stored, Func<Activity, Activity> change) =>
        new(stored.Key, stored.Source, change(stored.Activity), ParticipationTable.Complete(change(stored.Activity).Participants, change(stored.Activity).Parts), stored.IsReviewed, stored.HeldBack);

    public static byte[] Workbook(ComparedData left, ComparedData right, Language language)
    {
        using var stream = new MemoryStream();
        ComparisonWriter.Write(left, right, SampleReference.Data, language, stream);
        return stream.ToArray();
    }

    public static ReadWorkbook Versions(Dataset left, Dataset right, Language language = Language.English) =>
        new(Workbook(new("early.db", left), new("late.db", right), language));

    public static ReadWorkbook Periods(Dataset dataset, string left, string right, Language language = Language.English) =>
        new(Workbook(new("all.db", dataset, YearSpan.Parse(left)), new("all.db", dataset, YearSpan.Parse(right)), language));

    /// <summary>The rows of a sheet's table as the user reads them.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Table(this ReadWorkbook workbook, string sheet) =>
        [.. workbook[sheet].Rows().Select(row => row.ToDictionary(c => c.Key, c => workbook[sheet].Text(c.Value), StringComparer.Ordinal))];
}
