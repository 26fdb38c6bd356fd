using System.Globalization;
using System.Text;
using SdgInsights.Ingest;

namespace SdgInsights.Host;

/// <summary>Probability against frequency as SVG: points on the diagonal can be believed; their area is the number of texts.</summary>
internal static class ReliabilityPlot
{
    private const int Side = 320;
    private const int Margin = 48;
    private const double LargestRadius = 14;
    private const double SmallestRadius = 3;

    public static string Svg(Calibration calibration)
    {
        var svg = new StringBuilder();
        void Line(FormattableString text) => svg.AppendLine(text.ToString(CultureInfo.InvariantCulture));
        var size = Side + (2 * Margin);
        Line($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {size} {size}\" font-family=\"sans-serif\" font-size=\"12\">");
        Line($"<title>Reliability: share addressed by mean probability, held-out texts</title><rect width=\"{size}\" height=\"{size}\" fill=\"#fff\"/>");
        Line($"<path d=\"M{X(0):F1} {Y(1):F1}V{Y(0):F1}H{X(1):F1}M{X(0):F1} {Y(0):F1}L{X(1):F1} {Y(1):F1}\" fill=\"none\" stroke=\"#999\"/>");
        foreach (var tick in new[] { 0, 0.25, 0.5, 0.75, 1 })
        {
            Line($"<text x=\"{X(tick):F1}\" y=\"{Y(0) + 18:F1}\" text-anchor=\"middle\">{tick}</text>");
            Line($"<text x=\"{X(0) - 8:F1}\" y=\"{Y(tick) + 4:F1}\" text-anchor=\"end\">{tick}</text>");
        }

        Line($"<text x=\"{X(0.5):F1}\" y=\"{size - 8}\" text-anchor=\"middle\">mean probability</text>");
        Line($"<text transform=\"translate(12 {Y(0.5):F1}) rotate(-90)\" text-anchor=\"middle\">share addressed</text>");
        var points = calibration.Points;
        var most = points.Max(p => p.Count);
        foreach (var (count, probability, frequency) in points)
        {
            var radius = Math.Max(SmallestRadius, LargestRadius * Math.Sqrt((double)count / most));
            Line($"<circle cx=\"{X(probability):F1}\" cy=\"{Y(frequency):F1}\" r=\"{radius:F1}\" fill=\"#00689D\" fill-opacity=\"0.7\"><title>{count} decisions: probability {probability:F3}, addressed {frequency:F3}</title></circle>");
        }

        svg.AppendLine("</svg>");
        return svg.ToString();
    }

    private static double X(double share) => Margin + (share * Side);

    private static double Y(double share) => Margin + ((1 - share) * Side);
}
