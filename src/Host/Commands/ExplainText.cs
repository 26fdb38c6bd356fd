using System.Globalization;
using SdgInsights.Ingest;

namespace SdgInsights.Host;

/// <summary>Writes for people why goals were assigned to a text, or narrowly not.</summary>
internal static class ExplainText
{
    private const double LeastTarget = 0.1;

    public static void Write(TextWriter writer, string id, IReadOnlyList<ExplainedGoal> goals)
    {
        void Line(FormattableString text) => writer.WriteLine(text.ToString(CultureInfo.InvariantCulture));
        Line($"{id}: {(goals.Any(g => g.IsAssigned) ? "" : "no goal assigned")}");
        foreach (var goal in goals)
        {
            var assignment = goal.Assignment;
            var why = assignment.IsExplicit ? "named in the text" : goal.IsAssigned ? "by the model" : "near miss";
            Line($"  SDG {assignment.Goal}, {why}: probability {assignment.Probability:F2} (assigned from {goal.Threshold:F2})");
            foreach (var term in assignment.Terms)
                Line($"    {term.Weight,6:+0.00;-0.00}  {term.Span.Start}–{term.Span.End}  {term.Text.ReplaceLineEndings(" ")}");
            var targets = goal.Targets.Where(t => t.Probability >= LeastTarget).Take(3).Select(t => string.Create(CultureInfo.InvariantCulture, $"{t.Target} ({t.Probability:F2})")).ToList();
            if (targets.Count > 0)
                Line($"    targets: {string.Join(", ", targets)}");
        }
    }
}
