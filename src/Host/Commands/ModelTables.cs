using System.Globalization;
using SdgInsights.Ingest;

namespace SdgInsights.Host;

/// <summary>Figures of a model as Markdown tables.</summary>
internal static class ModelTables
{
    public static void Write(TextWriter writer, IReadOnlyList<GoalScores> goals, Calibration calibration)
    {
        void Line(FormattableString text) => writer.WriteLine(text.ToString(CultureInfo.InvariantCulture));
        writer.WriteLine("| goal | texts | addressed | accuracy | precision | recall | F1 |");
        writer.WriteLine("|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var g in goals.Where(g => g.Count > 0))
            Line($"| {g.Goal} | {g.Count} | {g.TruePositives + g.FalseNegatives} | {g.Accuracy:P1} | {g.Precision:F3} | {g.Recall:F3} | {g.F1:F3} |");
        var counted = goals.Where(g => g.Count > 0).ToList();
        Line($"| mean | | | {counted.Average(g => g.Accuracy):P1} | | | {counted.Average(g => g.F1):F3} |");
        writer.WriteLine();
        Line($"Expected calibration error: {calibration.ExpectedError:F4}");
        writer.WriteLine();
        writer.WriteLine("| texts × goals | mean probability | share addressed |");
        writer.WriteLine("|---:|---:|---:|");
        foreach (var (count, probability, frequency) in calibration.Points)
            Line($"| {count} | {probability:F3} | {frequency:F3} |");
    }
}
