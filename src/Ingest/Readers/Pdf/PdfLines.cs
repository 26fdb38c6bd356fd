using System.Text;
using System.Text.RegularExpressions;

namespace SdgInsights.Ingest;

/// <summary>
/// Joins the lines that a page width broke. A line that fills the page goes on in the next, unless that begins an item;
/// page numbers are left out.
/// </summary>
internal static partial class PdfLines
{
    private const double Full = 0.88;
    private const double WidestShare = 0.9;

    public static string Join(string text)
    {
        var lines = text.Split('\f').SelectMany(WithoutPageNumbers).Select(l => l.Trim()).Where(l => l.Length > 0).ToList();
        if (lines.Count == 0)
            return "";
        var page = PageWidth(lines);
        var joined = new StringBuilder(lines[0]);
        for (var i = 1; i < lines.Count; i++)
        {
            if (GoesOn(lines[i - 1], lines[i], page))
                joined.Append(Gap(lines[i - 1][^1], lines[i][0])).Append(lines[i]);
            else
                joined.Append('\n').Append(lines[i]);
        }

        return joined.Append('\n').ToString();
    }

    private static bool GoesOn(string line, string next, double page) =>
        !StartsItem().IsMatch(next)
        && !EndsParagraph().IsMatch(line)
        && (IsThai(next[0]) ? Width(line) >= Full * page : Width(line) + 1 + FirstWord(next) > page * WidestShare);

    // Lines end where the next word has no room; most paragraphs have several such lines, so that the widest show the page's width.
    private static double PageWidth(List<string> lines)
    {
        var widths = lines.Select(Width).Order().ToList();
        return widths[(int)(WidestShare * (widths.Count - 1))];
    }

    // Vowels and marks above or below a letter take no width.
    private static int Width(string line) => line.Count(c => c is not ('\u0E31' or (>= '\u0E34' and <= '\u0E3A') or (>= '\u0E47' and <= '\u0E4E')));

    private static int FirstWord(string line)
    {
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? line.Length : space;
    }

    private static string Gap(char before, char after) => (IsThai(before) && IsThai(after)) || before == '-' ? "" : " ";

    private static bool IsThai(char c) => c is >= '\u0E01' and <= '\u0E4E';

    private static IEnumerable<string> WithoutPageNumbers(string page)
    {
        var lines = page.Split('\n').Where(l => !string.IsNullOrWhiteSpace(l)).ToList();
        var numbers = lines.Count > 1 ? new[] { 0, lines.Count - 1 }.Where(i => PageNumber().IsMatch(lines[i])).ToHashSet() : [];
        return lines.Where((_, i) => !numbers.Contains(i));
    }

    [GeneratedRegex(@"^\s*(?:\(?[0-9๐-๙]{1,3}(?:\.[0-9๐-๙]{1,2})*[.)]|\([ก-ฮa-zA-Z]\)|[0-9๐-๙]{1,2}(?:\.[0-9๐-๙]{1,2})+\s|[•●▪◦–*-]\s|\uF0B7|(?:ข้อ(?:เสนอ)?(?:ที่)?|มติ(?:ที่)?|วาระที่|ระเบียบวาระที่|Recommendation|Resolution|Article|Annex)\s*[0-9๐-๙])", RegexOptions.CultureInvariant)]
    private static partial Regex StartsItem();

    [GeneratedRegex(@"[:：]$", RegexOptions.CultureInvariant)]
    private static partial Regex EndsParagraph();

    [GeneratedRegex(@"^\s*(?:[-–]\s*)?(?:(?:หน้า|page)\s*)?[0-9๐-๙]{1,4}(?:\s*(?:/|of|จาก)\s*[0-9๐-๙]{1,4})?(?:\s*[-–])?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();
}
