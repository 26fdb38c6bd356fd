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

    /// <summary>A label whose places are filled by figures: <c>{0:N0}</c> takes a number, <c>{0}</c> a word too.</summary>
    public static Cell Sentence(string label, CellStyle style, params LiveFigure[] figures)
    {
        var text = string.Format(CultureInfo.InvariantCulture, label.Replace(":N0", "", StringComparison.Ordinal), [.. figures.Select(Words)]);
        var parts = Place().Split(label)
            .Select((part, i) => i % 2 == 0 ? (part.Length == 0 ? null : Text(part)) : InWords(part, figures))
            .OfType<string>();
        return Cell.Of(text, style) with { Formula = string.Join('&', parts) };
    }

    /// <summary>One text while all countries are chosen, another while one is.</summary>
    public static Cell ByCountry(ReportContext context, Cell all, Cell one) => (context.Selection.Country is Selection.All ? all : one) with
    {
        Formula = $"IF({SelectionNames.Country}={SelectionNames.AllCountries},{Expression(all)},{Expression(one)})",
    };

    private static string Expression(Cell text) => text.Formula ?? Text(text.Text ?? "");

    private static string Words(LiveFigure figure) => figure.Cell.Number is { } number ? number.ToString("N0", CultureInfo.InvariantCulture) : figure.Cell.Text ?? "";

    private static string InWords(string place, LiveFigure[] figures)
    {
        var location = figures[place[0] - '0'].Location;
        var number = $"FIXED({location},0,FALSE)";
        return place.Length > 1 ? number : $"IF(ISNUMBER({location}),{number},{location})";
    }

    [GeneratedRegex(@"\{(\d(?::N0)?)\}")]
    private static partial Regex Place();
}
