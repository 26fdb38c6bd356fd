using System.Buffers;
using System.Text.RegularExpressions;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>The forum, committee or series that met, and which of its meetings this was, both as written.</summary>
public sealed record BodyFact(TextSpan? Body, TextSpan? Edition);

public static partial class BodyAndEdition
{
    private const int Lead = 1200;

    private const string Series = "(?:คณะ(?:ทำงาน|กรรมการ|อนุกรรมการ|กรรมาธิการ)|สมัชชา|เวที|การเสวนา|การสัมมนา|งานสัมมนา|งานสัปดาห์|การประชุม)";

    private static readonly Anchors Ordinals = AnchorsOf.LatinStems(
        "st ", "nd ", "rd ", "th ", "First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth", "Eleventh", "Twelfth");

    private static readonly AnchoredPattern[] Patterns =
    [
        new(CsoForum(), AnchorsOf.LatinStems("CSO"), before: 0),
        new(ThaiSeries(), AnchorsOf.Words("ครั้งที่", "สมัยที่", "ประจำปี"), before: 290) { Begins = SearchValues.Create("คสเกง") },
        new(EnglishSeries(), Ordinals, before: 3),
        new(ThaiBody(), AnchorsOf.Words("ประชุมคณะ"), before: 0),
    ];

    public static BodyFact Of(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var end = Math.Min(report.Value.Length, report.BodyStart + Lead);
        foreach (var pattern in Patterns)
        {
            var match = pattern.MatchesBefore(report.Value, end).FirstOrDefault(m => report.IsContent(m.Index));
            if (match is not null)
                return new(SpanOf(match.Groups["body"]), SpanOf(match.Groups["edition"]));
        }

        return new(null, null);
    }

    private static TextSpan? SpanOf(Group group) => group.Success ? new(group.Index, group.Index + group.Length) : null;

    [GeneratedRegex(@"\G(?<body>\bCSOs? Forum\b(?: ?ระดับ(?:ภาค|ประเทศ|ชาติ|จังหวัด))?)(?:[^\n]{0,25}?(?:ครั้งที่ ?(?<edition>[0-9]{1,3}(?:/[0-9]{4})?)|ประจำปี ?(?:พ\.ศ\. ?)?(?<edition>[0-9]{4})))?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CsoForum();

    // The name nearest to its number: "การประชุมสมัชชาสุขภาพแห่งชาติ ครั้งที่ 17" is the assembly's.
    [GeneratedRegex(@"\G(?<body>" + Series + @"(?:(?!" + Series + @"| (?:นำ|ที่จะ|เพื่อ|โดย|ซึ่ง|ณ |ใน(?!พระ)|พร้อม|ร่วม|และ(?:เข้า|ร่วม|พิธี|ได้|เปิด|มี)|เข้า|มี))[^\n“”]){2,160}?) ?(?:\([^)\n]{1,90}\))? ?[”""]? ?(?:(?:ครั้งที่|สมัยที่) ?(?<edition>[0-9]{1,3}(?:/[0-9]{4})?)(?! ?ของปี)|ประจำปี ?(?:พ\.ศ\. ?)?(?<edition>[0-9]{4})(?! ?ครั้งที่))", RegexOptions.CultureInvariant)]
    private static partial Regex ThaiSeries();

    [GeneratedRegex(@"\G\b(?<edition>[0-9]{1,3}(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth) (?<body>(?:[A-Z][\w/&’'-]*|of|on|the|for|and)(?: (?:[A-Z][\w/&’'-]*|of|on|the|for|and))*? (?:Forum|Assembly|Conference|Meeting|Dialogue|Partnership|Consultation|Summit|Congress|Workshop|Session))\b", RegexOptions.CultureInvariant)]
    private static partial Regex EnglishSeries();

    // A name is not over where a word such as ด้าน still asks for the next.
    [GeneratedRegex(@"\Gประชุม(?<body>คณะ(?:ทำงาน|กรรมการ|อนุกรรมการ)(?:[^\s]{0,120}(?:ด้าน|เพื่อ|ว่าด้วย|ระหว่าง|และ|ของ|แห่ง) )?[^\s]{3,120})(?<edition>(?!))?", RegexOptions.CultureInvariant)]
    private static partial Regex ThaiBody();
}
