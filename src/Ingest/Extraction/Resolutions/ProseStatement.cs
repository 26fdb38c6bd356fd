using System.Buffers;
using System.Text.RegularExpressions;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>A declaration without numbered items, kept whole, with the clauses in it that ask for something; spans count in the normal text.</summary>
public sealed record StatementFact(TextSpan Text, IReadOnlyList<TextSpan> Demands);

/// <summary>Finds the declaration that a report quotes or prints in prose. Its demands are marked, not counted as resolutions: nobody numbered them.</summary>
public static partial class ProseStatement
{
    private const int Shortest = 60;
    private const int Longest = 4000;
    private const int Heading = 60;

    // Most reports name no declaration; looking for the words alone is much cheaper than for the sentence around them.
    private static readonly AnyWord ThaiNames = new("แถลงการณ์", "ปฏิญญา", "คำประกาศ", "ถ้อยแถลง", "เจตนารมณ์");
    private static readonly SearchValues<string> EnglishNames = SearchValues.Create(["statement", "declaration", "communiqu", "appeal"], StringComparison.OrdinalIgnoreCase);

    /// <param name="resolutions">What was read as numbered resolutions; a declaration that holds them is no prose.</param>
    public static StatementFact? In(Report report, IReadOnlyList<ResolutionFact> resolutions)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(resolutions);
        if (!ThaiNames.IsIn(report.Value) && !report.Value.AsSpan().ContainsAny(EnglishNames))
            return null;
        foreach (var announced in Announced().Matches(report.Value).Where(m => report.IsProse(m.Index)))
        {
            var text = announced.Groups["quoted"] is { Success: true } quoted ? SpanOf(quoted)
                : announced.Groups["told"] is { Success: true } told ? SpanOf(told)
                : OpensHeading().IsMatch(report.Before(announced.Index, Heading)) ? ParagraphsAfter(report, announced.Index + announced.Length)
                : new(announced.Index, announced.Index);
            var demands = Asks().Matches(text.Of(report.Value)).Select(m => new TextSpan(text.Start + m.Index, text.Start + m.Index + m.Value.TrimEnd().Length)).ToList();
            if (text.Length >= Shortest && demands.Count > 0 && !resolutions.Any(r => r.Item.Text.Overlaps(text)))
                return new(text, demands);
        }

        return null;
    }

    private static TextSpan ParagraphsAfter(Report report, int offset)
    {
        var lines = report.Lines.SkipWhile(l => l.Span.Start < offset).SkipWhile(l => l.Kind is LineKind.Blank).TakeWhile(l => l.Kind is LineKind.Body or LineKind.Title).ToList();
        return lines.Count == 0 ? new(offset, offset) : new(lines[0].Span.Start, Math.Min(lines[^1].Span.End, lines[0].Span.Start + Longest));
    }

    private static TextSpan SpanOf(Group group) => new(group.Index, group.Index + group.Length);

    // Quoted behind its name, told behind "ใจความว่า", or printed under a heading of its own.
    [GeneratedRegex(@"(?:แถลงการณ์|ปฏิญญา|คำประกาศ|ถ้อยแถลง|เจตนารมณ์|\b(?:statement|declaration|communiqué|appeal)\b)(?:[^\n“""]{0,160}[“""](?<quoted>[^”""\n]{60,4000})|[^\n“""]{0,120}?(?:ใจความ[ก-๙]{0,12}?(?:ว่า|คือ)|มีข้อความว่า|\breads?:|\bread:|\bas follows:) ?(?<told>[^\n]{60,4000})|[^\n]{0,90}(?=\n))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Announced();

    [GeneratedRegex(@"^[ #]*(?:(?:joint|final|civil society) )*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OpensHeading();

    [GeneratedRegex(@"(?:(?:ขอ)?เรียกร้อง(?:ให้|ต่อ)|ขอให้|ขอเสนอ(?:ให้)?|จะต้อง|รัฐ(?:บาล)?(?:ต้อง|ควร))(?:(?!(?:ขอ)?เรียกร้องให้|ขอให้|ขอเสนอ| พร้อมกับ| และขอ)[^\n;]){8,400}|\b(?:calls? (?:up)?on|urges?|demands?|asks?|insists?|requests?)\b[^\n.;]{8,400}|\b[Gg]overnments? (?:must|should)\b[^\n.;]{8,400}", RegexOptions.CultureInvariant)]
    private static partial Regex Asks();
}
