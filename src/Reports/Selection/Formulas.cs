using System.Globalization;
using System.Text.RegularExpressions;

namespace SdgInsights.Reports;

/// <summary>A value of the report beside the formula that comes to it.</summary>
/// <param name="Location">Of its cell, with sheet.</param>
internal sealed record LiveFigure(Cell Cell, string Location)
{
    /// <summary>Shows the figure in another cell.</summary>
    public Cell Shown(CellStyle style, CellLink? link = null) => Cell with { Formula = Location, Style = style, Link = link };

    public double Number => Cell.Number ?? 0;
}

/// <summary>Pieces of formulas in the file format's own spelling.</summary>
internal static partial class Formulas
{
    /// <summary>Excel takes no longer text within a formula.</summary>
    private const int LongestText = 255;

    public static string Text(string text) => string.Join('&', text.Chunk(LongestText).Select(c => "\"" + new string(c).Replace("\"", "\"\"", StringComparison.Ordinal) + "\"").DefaultIfEmpty("\"\""));

    /// <summary>A label with its <c>{0:N0}</c> places filled by figures, which must be numbers.</summary>
    public static Cell Sentence(string label, CellStyle style, params LiveFigure[] figures)
    {
        var text = string.Format(CultureInfo.InvariantCulture, label, [.. figures.Select(f => (object)f.Number)]);
        var parts = Place().Split(label)
            .Select((part, i) => i % 2 == 0 ? (part.Length == 0 ? null : Text(part)) : $"FIXED({figures[int.Parse(part, CultureInfo.InvariantCulture)].Location},0,FALSE)")
            .OfType<string>();
        return Cell.Of(text, style) with { Formula = string.Join('&', parts) };
    }

    [GeneratedRegex(@"\{(\d):N0\}")]
    private static partial Regex Place();
}
