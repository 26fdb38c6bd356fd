using System.Globalization;
using System.Xml.Linq;

namespace SdgInsights.Reports;

/// <summary>Gives horizontal bars a fixed place beside their names; spreadsheets left alone shrink the bars or drop names.</summary>
internal static class NativeLayout
{
    private const int LongName = 22;

    /// <param name="hasTitle">A title takes the room above the bars.</param>
    public static XElement Of(ChartSpec chart, bool hasTitle)
    {
        if (!chart.IsSideways)
            return new(Dml.C + "layout");
        // The charts of the dashboard are small.
        var names = chart.IsLive || chart.Categories.Max(c => c.Length) > LongName ? 0.36 : 0.22;
        return new(Dml.C + "layout", new XElement(
            Dml.C + "manualLayout",
            Dml.Value("layoutTarget", "inner"),
            Dml.Value("xMode", "edge"),
            Dml.Value("yMode", "edge"),
            Fraction("x", names),
            Fraction("y", hasTitle ? 0.12 : 0.03),
            // Excel ends the axis of a live chart where it likes; numbers need room behind the longest bar.
            Fraction("w", (chart.IsLive ? 0.88 : 0.94) - names),
            // Below the bars stand the numbers of the axis and, where there are several series, their names.
            Fraction("h", (chart.Series.Count > 1 ? 0.7 : 0.78) + (hasTitle ? 0 : 0.09))));
    }

    private static XElement Fraction(string name, double value) => Dml.Value(name, value.ToString("0.##", CultureInfo.InvariantCulture));
}
