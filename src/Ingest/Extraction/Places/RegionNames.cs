using System.Text.RegularExpressions;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Reads a region of Thailand that an event carries in its name, such as <c>CSOs Forum ระดับภาค (ภาคเหนือ)</c>.</summary>
internal sealed partial class RegionNames
{
    // A title may name the region of its event in any way; further on one of these stands before it.
    private static readonly AnyWord Signs = new("ระดับภาค", "ระดับภูมิภาค", "เวที", "Forum", "forum");

    private readonly PhraseIndex<string> names;

    public RegionNames(ReferenceData reference, PhraseFamily? family) => names = PhraseIndex.Of(
        reference.ThaiRegions.Where(r => r.Scheme == ThaiRegion.Six).SelectMany(r => Spellings(r.Name).Select(n => (n, r.Code))),
        family);

    public (string Code, TextSpan? Span)? OfEvent(Report report)
    {
        var part = report.Folded.PartOf(new(0, Signs.IsIn(report.Value) ? report.Value.Length : report.BodyStart));
        foreach (var (span, code) in names.Longest(report.Folded, part, report.Value))
        {
            if (report.IsContent(span.Start) && !OfBody().IsMatch(report.Before(span.Start, 30)) && (report.IsTitle(span.Start) || EventOfRegion().IsMatch(report.Before(span.Start, 40))))
                return (code, span);
        }

        return null;
    }

    private static IEnumerable<string> Spellings(BilingualName name) =>
        name.AllThai.Select(n => n.StartsWith('ภ') ? n : "ภาค" + n).Concat(name.AllEnglish.Select(n => n + " region")).Concat(name.AllEnglish.Select(n => n + " Thailand"));

    [GeneratedRegex(@"(?:ระดับภาค|เวที(?:ภาค)?|ระดับภูมิภาค|Forum|forum) ?\(?[^\n]{0,12}$", RegexOptions.CultureInvariant)]
    private static partial Regex EventOfRegion();

    // "สมาพันธ์เกษตรกรภาคอีสาน": who came, not where they met.
    [GeneratedRegex(@"(?:สมาพันธ์|สหพันธ์|สมาคม|ศูนย์|สำนักงาน|สหกรณ์|เกษตรกร|ชาว|กลุ่ม)[ก-๙]{0,20}$", RegexOptions.CultureInvariant)]
    private static partial Regex OfBody();
}
