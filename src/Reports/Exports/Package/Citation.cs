using SdgInsights.Analytics;
using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>How a dataset version is cited.</summary>
public static class Citation
{
    public static string Of(DatasetVersion version, Language language)
    {
        ArgumentNullException.ThrowIfNull(version);
        var labels = Labels.For(language);
        return labels.Format("contents.cite.text", labels["workbook.title"], version.Id);
    }
}
