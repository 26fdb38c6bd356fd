using System.Text.RegularExpressions;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Finds in English reports the stretches that name who held the event, the plainest statement first.</summary>
internal static partial class EnglishOrganisers
{
    private const int Lead = 3000;
    private const string Word = @"[A-Z(&][\w’'&.()/-]*(?: is external\))?";
    private const string Name = @"[A-Z][\w’'&()/-]*(?:,? (?:" + Word + @"|of|and|for|the|on|to|team|in(?= [A-Z])|in (?:close )?(?:collaboration|partnership|cooperation) with|(?:together|along) with)){0,40}";
    private const string Verb = "(?:co-)?(?:organi[sz]ed|hosted|convened|held|launched|conducted|facilitated|ran|concluded|organi[sz]es|hosts|kick(?:ed)? off|kick start(?:ed)?)";

    public static IEnumerable<TextSpan> In(Report report)
    {
        var end = Math.Min(report.Value.Length, report.BodyStart + Lead);
        return Lists(report, HeldBy(), end).Concat(Lists(report, Subject(), end)).Concat(Lists(report, Owner(), end))
            .Concat(Lists(report, With(), end)).Concat(Lists(report, WithUs(), end));
    }

    private static IEnumerable<TextSpan> Lists(Report report, Regex pattern, int end) => pattern.Matches(report.Value)
        .Select(m => m.Groups["who"])
        .Where(g => g.Index < end && report.IsContent(g.Index))
        .Select(g => new TextSpan(g.Index, g.Index + g.Length));

    [GeneratedRegex(@"\b(?:[Oo]rgani[sz]ed|[Hh]osted|[Cc]onvened|[Cc]o-hosted|[Cc]o-organi[sz]ed|[Cc]o-convened|held|run|called|[Ff]acilitated|conducted|coordinated|delivered|arranged) (?:jointly )?by (?:the )?(?<who>[A-Z][^\n]{2,260}?)(?=\.(?:\s|$)|\n|; |, (?:which|who|where|this|on|in|from|to|at)\b| (?:and (?:supported|funded|sponsored|opened|attended)\b|(?:on|from|to|was|were|organi[sz]ed|held|brought|at the|for the|with (?:help|support|funding|the (?:help|support)))\b|in [0-9]|in [A-Z](?![\w ]{0,30}, (?:together|along|in) )))", RegexOptions.CultureInvariant)]
    private static partial Regex HeldBy();

    [GeneratedRegex(@"(?:^|(?<=[.\n] ?)|(?<=(?<!\b(?:at|in|near|on|from|by|to|of|under|during|for|with) )\b[Tt]he ))(?<who>" + Name + @")(?:, with (?:the )?(?:[a-z]+ )?(?:support|funding|assistance|help) (?:from|of) [^.\n]{3,120}?)?,? (?:(?:has|have|jointly|successfully|recently|today|also) ){0,2}" + Verb + @"\b", RegexOptions.CultureInvariant)]
    private static partial Regex Subject();

    [GeneratedRegex(@"\b(?:workshops?|training|session|forum|event|meeting|conference|dialogue|hackathon)\b[^.\n]{0,120}? (?:in (?:close )?(?:collaboration|partnership|cooperation) with|(?:was|were|is) partnered with) (?:the )?(?<who>" + Name + @")", RegexOptions.CultureInvariant)]
    private static partial Regex With();

    // "Together with the Women’s Union, we held": the writer's own office is not named here.
    [GeneratedRegex(@"\b(?:[Tt]ogether|[Ii]n (?:close )?(?:collaboration|partnership|cooperation)) with (?:the )?(?<who>" + Name + @"),? we (?:(?:have|jointly|successfully|recently|also) ){0,2}" + Verb + @"\b", RegexOptions.CultureInvariant)]
    private static partial Regex WithUs();

    // "the Ministry of Interior’s World Soil Day event"
    [GeneratedRegex(@"(?<who>[A-Z][\w&()/-]*(?: (?:[A-Z(&][\w&()/-]*|of|and|for|the)){1,12})[’']s (?:[\w-]+ ){0,4}(?:event|workshop|forum|meeting|conference|seminar|training)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Owner();
}
