using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Spreadsheet;

namespace SdgInsights.Ingest;

/// <summary>Which cell styles show their number as a date.</summary>
internal static partial class DateStyles
{
    public static bool[] Of(Stylesheet? styles)
    {
        var custom = (styles?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
            .Where(f => f.NumberFormatId?.Value is not null && ShowsDate(f.FormatCode?.Value ?? ""))
            .Select(f => f.NumberFormatId!.Value)
            .ToHashSet();
        return [.. (styles?.CellFormats?.Elements<CellFormat>() ?? []).Select(f => f.NumberFormatId?.Value is { } id && (IsBuiltInDate(id) || custom.Contains(id)))];
    }

    // ECMA-376 part 1, 18.8.30: dates of all locales, East Asian ones (27 to 36, 50 to 58) and Thai ones (71 to 77, 81) among them.
    private static bool IsBuiltInDate(uint id) => id is (>= 14 and <= 17) or 22 or (>= 27 and <= 31) or 36 or (>= 50 and <= 54) or 57 or 58 or (>= 71 and <= 74) or 77 or 81;

    private static bool ShowsDate(string format) => DateLetters().IsMatch(Quoted().Replace(format, ""));

    [GeneratedRegex("""\[[^\]]*\]|"[^"]*"|\\.|_.""", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    [GeneratedRegex("[dy]|bb", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DateLetters();
}
