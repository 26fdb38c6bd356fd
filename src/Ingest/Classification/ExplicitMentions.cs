using System.Globalization;
using System.Text.RegularExpressions;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>A goal or target that a text names by its number; the span counts in the source.</summary>
public sealed record ExplicitMention(Goal Goal, SdgTarget? Target, TextSpan Span);

/// <summary>
/// Finds goals named by number: <c>SDG 17</c>, <c>SDGs16</c>, <c>เป้าหมายที่ 5</c>, <c>Goals 3, 4 and 5</c>, <c>target 5.2</c>.
/// A count such as "17 เป้าหมาย" is none, and there is no goal 18.
/// </summary>
public static partial class ExplicitMentions
{
    // Every pattern needs one of these, as folded.
    private static readonly string[] Signs = ["sdg", "sustainable development goal", "พัฒนาที่ยั่งยืน", "พัฒนาอย่างยั่งยืน", "2030", " ods ", "odd ", "desarrollo sostenible", "desenvolvimento sustentável", "développement durable"];

    /// <summary>False where no goal can be named in a folded text, as in most: the patterns need not be tried.</summary>
    internal static bool MayStandIn(ReadOnlySpan<char> folded)
    {
        foreach (var sign in Signs)
        {
            if (folded.Contains(sign, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <param name="text">With condensed white space.</param>
    public static IReadOnlyList<ExplicitMention> In(NormalText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var normalText = text.Value;
        var found = new List<ExplicitMention>();
        foreach (var match in Named().Matches(normalText).Concat(NamedInFull().Matches(normalText)))
            AddAll(match, normalText, found);
        if (SpeaksOfSdgs().IsMatch(normalText))
        {
            foreach (var match in NamedInContext().Matches(normalText).Concat(NamedByItem().Matches(normalText)))
                AddAll(match, normalText, found);
        }

        return [.. found.DistinctBy(m => (m.Goal, m.Target, m.Span.Start)).OrderBy(m => m.Span.Start).Select(m => m with { Span = text.ToSource(m.Span) })];
    }

    private static void AddAll(Match match, string text, List<ExplicitMention> found)
    {
        foreach (Capture capture in match.Groups["number"].Captures)
        {
            var point = capture.Value.IndexOf('.', StringComparison.Ordinal);
            var digits = point < 0 ? capture.ValueSpan : capture.ValueSpan[..point];
            if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || !Goal.IsNumber(number)
                || NumbersAnItem(text, capture.Index, capture.Index + capture.Length))
            {
                continue;
            }

            var span = found.Count > 0 && found[^1].Span.Start == match.Index
                ? new TextSpan(capture.Index, capture.Index + capture.Length)
                : new TextSpan(match.Index, capture.Index + capture.Length);
            found.Add(new(new Goal(number), point < 0 ? null : SdgTarget.FromCode(capture.Value), span));
        }
    }

    // "… of the SDGs 2) Nan": the bracket behind the number was never opened.
    private static bool NumbersAnItem(string text, int start, int end) =>
        end < text.Length && text[end] == ')' && text.AsSpan(0, start) is var before && before.LastIndexOf('(') <= before.LastIndexOfAny(')', '\n');

    private const string Number = @"(?<number>\d{1,2}(?:\.(?:\d{1,2}|[a-d])(?![\d\w]))?)(?![\d%,]\d|\d|%| ?(?:เป้าหมาย|ล้าน|พัน|ปี|percent|per cent))";
    private const string More = @"(?:(?: ?, ?| ?และ ?| ?/ ?| ?& ?| and |, and | y | et | e )(?:(?:SDGs?|เป้าหมายที่|ข้อ|Goals?) ?)?" + Number + ")*";

    [GeneratedRegex(@"\b(?:SDGs?|ODS|(?<=[Ll]es |[Aa]ux |[Dd]es |[LldD][’'])ODD) ?-?(?:\(? ?(?:เป้าหมาย(?:ที่|ข้อที่)?|ข้อ(?:ที่)?|ที่|number|no\.?|goals?|targets?|#) ?:?)? ?" + Number + More, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    // "aporta a los Objetivos de Desarrollo Sostenible 8 y 10", "l'Objectif de développement durable 12"
    [GeneratedRegex(@"\b(?:Objetivos? de (?:Desarrollo Sostenible|Desenvolvimento Sustentável)|Objectifs? de développement durable)(?: \([A-Z]{3}\))? (?:(?:n[º°o]\.?|número|numéro) ?)?" + Number + More, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NamedInFull();

    [GeneratedRegex(@"(?:เป้าหมาย(?:การพัฒนา(?:ที่|อย่าง)ยั่งยืน)?(?: ?\(SDGs?\))?(?:ย่อย)? ?(?:ข้อที่|ที่|ข้อ) ?|\b(?:Sustainable Development )?Goals? (?:number |no\. ?)?|\b(?:SDG )?Targets? )" + Number + More, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NamedInContext();

    // "SDGs ทั้ง 17 เป้าหมาย โดยเฉพาะข้อที่ 17", "การพัฒนาที่ยั่งยืน ข้อที่ 12 การผลิต … และข้อที่ 13 การรับมือ …"
    [GeneratedRegex(@"(?:\bSDGs?\b|การพัฒนา(?:ที่|อย่าง)ยั่งยืน)(?: ?\([^)\n]{0,60}\)|\))?(?:[^\n0-9]{0,30}?17 ?(?:เป้าหมาย|ข้อ)[^\n0-9]{0,50}?|[^\n0-9]{0,35}?)ข้อที่ ?" + Number + @"(?:(?:(?!ข้อ)[^\n0-9]){0,180}ข้อที่ ?" + Number + ")*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NamedByItem();

    [GeneratedRegex(@"\bSDGs?\b|SDGs?\d|Sustainable Development Goal|การพัฒนา(?:ที่|อย่าง)ยั่งยืน|Agenda 2030|2030 Agenda", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SpeaksOfSdgs();
}
