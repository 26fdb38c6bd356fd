using System.Text.RegularExpressions;

namespace SdgInsights.Reports.Tests;

/// <summary>Formulas: what they may hold, and that all they name is there.</summary>
internal static partial class FormulaRules
{
    private const int LongestFormula = 8_192;
    private const int LongestText = 255;
    private const int MostArguments = 255;

    /// <summary>Functions of Excel 2007 and before, which need no prefix; a newer one is written with <c>_xlfn.</c> before its name.</summary>
    private static readonly HashSet<string> Old = new(StringComparer.Ordinal)
    {
        "ABS", "AND", "AVERAGE", "COUNT", "COUNTA", "COUNTIF", "COUNTIFS", "FIXED", "IF", "IFERROR", "INDEX", "ISBLANK", "ISNUMBER", "LEN",
        "MATCH", "MAX", "MIN", "N", "NOT", "OR", "ROUND", "SUM", "SUMIF", "SUMIFS", "SUMPRODUCT", "TEXT", "VLOOKUP",
    };

    public static IEnumerable<string> Faults(StrictSheet sheet, StrictWorkbook workbook)
    {
        foreach (var (reference, cell) in sheet.Cells)
        {
            if (cell.Element(StrictWorkbook.X + "f") is not { } formula)
                continue;
            foreach (var fault in Faults(formula.Value, workbook))
                yield return sheet.Fault($"found {reference} with a formula {fault}");
            if (cell.Element(StrictWorkbook.X + "v") is null)
                yield return sheet.Fault($"found {reference} with a formula and no value, which a preview would leave blank");
        }
    }

    private static IEnumerable<string> Faults(string formula, StrictWorkbook workbook)
    {
        if (formula.Length is 0 or > LongestFormula || formula[0] == '=')
            yield return $"of {formula.Length} characters that begins with {formula[..Math.Min(1, formula.Length)]}";
        foreach (Match text in Texts().Matches(formula))
        {
            if (text.Value.Length - 2 > LongestText)
                yield return $"with a text of {text.Value.Length - 2} characters; expected at most {LongestText}";
        }

        var bare = Texts().Replace(formula, "0");
        foreach (Match location in Locations().Matches(bare))
        {
            if (workbook.Follow(location.Value) is null)
                yield return $"with {location.Value}; expected cells of a sheet";
        }

        bare = Locations().Replace(bare, "0");
        foreach (Match function in Functions().Matches(bare))
        {
            if (!Old.Contains(function.Groups[1].Value))
                yield return $"with {function.Groups[1].Value}; expected a function of Excel 2007 or the prefix of a newer one";
        }

        foreach (Match word in Words().Matches(Functions().Replace(bare, "(")))
        {
            if (CellArea.Parse(word.Value) is null && word.Value is not ("TRUE" or "FALSE") && !workbook.DefinedNames.Any(n => n.Name == word.Value))
                yield return $"with {word.Value}; expected a cell or a defined name";
        }

        if (Depth(bare) is not { } arguments)
            yield return "whose brackets do not match";
        else if (arguments > MostArguments)
            yield return $"with {arguments} arguments";
    }

    /// <summary>The most arguments of a function; null where brackets do not match.</summary>
    private static int? Depth(string bare)
    {
        var (counts, most) = (new Stack<int>(), 0);
        foreach (var c in bare)
        {
            if (c == '(')
                counts.Push(1);
            else if (c == ',' && counts.Count > 0)
                counts.Push(counts.Pop() + 1);
            else if (c == ')' && (counts.Count == 0 || (most = Math.Max(most, counts.Pop())) < 0))
                return null;
        }

        return counts.Count == 0 ? most : null;
    }

    [GeneratedRegex("\"(?:[^\"]|\"\")*\"")]
    private static partial Regex Texts();

    [GeneratedRegex(@"'(?:[^']|'')+'!\$?[A-Z]{1,3}\$?[0-9]+(?::\$?[A-Z]{1,3}\$?[0-9]+)?")]
    private static partial Regex Locations();

    [GeneratedRegex(@"([A-Za-z_][A-Za-z0-9_.]*)\(")]
    private static partial Regex Functions();

    [GeneratedRegex(@"\$?[A-Za-z_\\][A-Za-z0-9_.$]*(?::\$?[A-Z]{1,3}\$?[0-9]+)?")]
    private static partial Regex Words();
}
