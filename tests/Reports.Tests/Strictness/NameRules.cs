using System.Text.RegularExpressions;

namespace SdgInsights.Reports.Tests;

/// <summary>Names of sheets and defined names.</summary>
internal static partial class NameRules
{
    public static IEnumerable<string> Faults(StrictWorkbook workbook)
    {
        foreach (var sheet in workbook.Sheets)
        {
            if (sheet.Name.Length is 0 or > 31 || sheet.Name.AsSpan().ContainsAny("[]:*?/\\") || sheet.Name.StartsWith('\'') || sheet.Name.EndsWith('\''))
                yield return sheet.Fault("found this name; expected 1 to 31 characters without []:*?/\\");
        }

        foreach (var twice in workbook.Sheets.GroupBy(s => s.Name, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1))
            yield return $"{twice.Key}: found {twice.Count()} sheets of this name";
        var ids = workbook.Workbook.Descendants(StrictWorkbook.X + "sheet").Select(s => (string?)s.Attribute("sheetId")).ToArray();
        if (ids.Distinct().Count() != ids.Length)
            yield return "workbook: found an id of a sheet twice";
        foreach (var twice in workbook.DefinedNames.GroupBy(n => (n.Name.ToUpperInvariant(), n.Sheet)).Where(g => g.Count() > 1))
            yield return $"{twice.Key}: found this defined name {twice.Count()} times";
        foreach (var (name, _, location) in workbook.DefinedNames)
        {
            if (name.StartsWith("_xlnm.", StringComparison.Ordinal))
            {
                if (name == "_xlnm.Print_Titles" && !location.Split(',').All(l => PrintTitle().IsMatch(l) && workbook.Sheet(SheetOf(l)) is not null))
                    yield return $"{name}: found {location}; expected columns and rows of a sheet";
                continue;
            }

            if (!DefinedName().IsMatch(name) || name.Length > 255 || LooksLikeCell().IsMatch(name))
                yield return $"{name}: found this defined name; expected a letter, then letters, digits, dots and underscores, and nothing like a cell";
            if (workbook.Follow(location) is null)
                yield return $"{name}: found {location}; expected cells of a sheet";
        }
    }

    private static string SheetOf(string location) => location[..location.LastIndexOf('!')].Trim('\'');

    [GeneratedRegex(@"^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*$")]
    private static partial Regex DefinedName();

    [GeneratedRegex(@"^([A-Za-z]{1,3}[0-9]+|[RrCc]|[Rr][0-9]*[Cc][0-9]*)$")]
    private static partial Regex LooksLikeCell();

    [GeneratedRegex(@"^'[^']+'!(\$[A-Z]{1,3}:\$[A-Z]{1,3}|\$[0-9]+:\$[0-9]+)$")]
    private static partial Regex PrintTitle();
}
