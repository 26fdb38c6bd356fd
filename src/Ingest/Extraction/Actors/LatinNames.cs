using System.Collections.Frozen;
using System.Text.RegularExpressions;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Tells whether a comma or an "and" parts two organisations or stands inside the name of one.</summary>
internal static partial class LatinNames
{
    private static readonly FrozenSet<string> Subjects = ReportWords.SetOf("subject");

    /// <param name="left">What stands before the gap, back to the last name that was parted.</param>
    /// <param name="right">What stands behind it, up to the next gap.</param>
    public static bool IsOne(string left, string gap, string right) =>
        gap.Contains("and", StringComparison.Ordinal) || gap.StartsWith(',')
            ? (gap == " and " && (EndsWithSubject(left) || EndsWithAdjective().IsMatch(left)) && Organisation().IsMatch(Brackets().Replace(right, "")))
                || (Unit().IsMatch(left) && !Organisation().IsMatch(Brackets().Replace(right, ""))) || (UnitAlone().IsMatch(left) && Parent().IsMatch(right))
            : false;

    /// <summary>The office of state whose first letters an abbreviation is, as MOI of Ministry of Interior, where the report names it in full.</summary>
    public static TextSpan? SpeltOut(Report report, string abbreviation)
    {
        foreach (var office in Offices().EnumerateMatches(report.Value))
        {
            if (report.IsContent(office.Index) && EndOf(report.Value.AsSpan(office.Index, office.Length), abbreviation) is { } length)
                return new(office.Index, office.Index + length);
        }

        return null;
    }

    // Small words lend their letter in some abbreviations and not in others: MOI, MSDHS.
    private static int? EndOf(ReadOnlySpan<char> name, string letters)
    {
        var read = 0;
        foreach (var word in name.Split(' '))
        {
            var first = name[word][0];
            if (char.ToUpperInvariant(first) == letters[read])
                read++;
            else if (char.IsAsciiLetterUpper(first))
                return null;
            if (read == letters.Length)
                return char.IsAsciiLetterUpper(first) ? word.End.Value : null;
        }

        return null;
    }

    // "Gandaki Policy and Planning Commission", "Marine and Fisheries Agency": what stands before "and" is a subject, not a body.
    private static bool EndsWithSubject(string left) =>
        Subjects.Contains(left[(left.LastIndexOf(' ') + 1)..]) && !Organisation().IsMatch(left) && !left.Contains(" for ", StringComparison.Ordinal);

    // "Ministry of Social Development and Human Security", "Hope for Girls and Women": subjects are joined, not two bodies.
    [GeneratedRegex(@"^[^,]*\bfor\b[^,]*$|^(?:The |the )?(?:[A-Z]\w+ ){0,3}(?:Ministry|Department|Office|Division|Bureau|Commission|Committee|Council|Agency|Authority|Fund|Organi[sz]ation|Secretariat|Faculty|School|Cent(?:re|er)|Institute|Board|Programme|Administration|Network|Association|Foundation|Federation|Alliance|University|Chamber)\b.*\b(?:of|for|on)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Unit();

    [GeneratedRegex(@"\b(?:Ministry|Department|Office|Bureau|Municipality)(?: (?:[A-Z][\w’'-]+|of|and|for|the)){1,10}", RegexOptions.CultureInvariant)]
    private static partial Regex Offices();

    // "United Nations Economic and Social Commission"
    [GeneratedRegex(@"\b(?:Economic|Social|Educational|Scientific|Technical|Cultural)$", RegexOptions.CultureInvariant)]
    private static partial Regex EndsWithAdjective();

    // The abbreviation of the whole name.
    [GeneratedRegex(@" ?\([A-Z]{2,10}\)", RegexOptions.CultureInvariant)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"^(?:The |the )?(?:Department|Office|Division|Bureau|Faculty|School|Cent(?:re|er)|Institute|Unit)\b", RegexOptions.CultureInvariant)]
    private static partial Regex UnitAlone();

    [GeneratedRegex(@"^(?:Ministry|Faculty|Department|Office of|School|[A-Z][\w ]{2,40} University|University)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Parent();

    [GeneratedRegex(@"\b(?:Ministry|Department|Office|Foundation|Fund|Association|Network|Universit\w+|Institut\w+|Council|Committee|Commission|Agency|Bank|Program(?:me)?|Cent(?:re|er)|Federation|Union|Alliance|Society|Group|Labs?|Forum|Company|Organi[sz]ation|Embassy|Government|Authority|Trust|School|College|Coalition|Initiative|Partnership|Club|Nations|Secretariat|Bureau|Movement|Platform|Hub|International|Cross|Caritas|Oxfam)\b|\b(?!PDR|DPR|USA|UAE)[A-Z]{2,}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Organisation();
}
