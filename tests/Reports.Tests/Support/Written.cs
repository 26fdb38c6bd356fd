using SdgInsights.Analytics;
using SdgInsights.Domain;

namespace SdgInsights.Reports.Tests;

/// <summary>Reports of the sample, written into memory.</summary>
internal static class Written
{
    public static byte[] Workbook(Dataset dataset, Language language)
    {
        using var stream = new MemoryStream();
        ReportWriter.WriteWorkbook(dataset, SampleReference.Data, language, stream);
        return stream.ToArray();
    }

    public static byte[] Annex(Dataset dataset, Language language, ReportTemplate? template = null)
    {
        using var stream = new MemoryStream();
        ReportWriter.WriteAnnex(dataset, SampleReference.Data, language, stream, template);
        return stream.ToArray();
    }

    public static byte[] Chosen(Selection selection, Language language)
    {
        using var stream = new MemoryStream();
        ReportWriter.WriteWorkbook(Context(language, selection: selection), stream);
        return stream.ToArray();
    }

    public static ReportContext Context(Language language, Dataset? dataset = null, Selection? selection = null, ReportTemplate? template = null) =>
        new(dataset ?? SampleDataset.Full, SampleReference.Data, language, template, selection);

    public static string Svg(Picture picture, Language language, ChartTheme? theme = null)
    {
        using var stream = new MemoryStream();
        new SvgChartRenderer(language, theme ?? ChartTheme.Light).Render(picture, stream);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
