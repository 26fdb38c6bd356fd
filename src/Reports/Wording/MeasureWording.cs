using SdgInsights.Analytics;
using SdgInsights.Domain;

namespace SdgInsights.Reports;

internal static class MeasureWording
{
    public static string Sentence(Measure measure, Labels labels) =>
        labels.Language == Language.Thai ? measure.SentenceThai : measure.SentenceEnglish;
}
