using System.Text.RegularExpressions;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Finds in English reports the statements of who held the event, the plainest first; each is one stretch of names or several.</summary>
internal static partial class EnglishOrganisers
{
    private const int Lead = 3000;
    private const string Word = @"[A-Z(&][\w’'&.()/-]*(?: is external\))?";
    private const string Name = @"[A-Z][\w’'&()/-]*(?:,? (?:" + Word + @"|of|and|for|the|on|to|team|in(?= [A-Z])|in (?:close )?(?:collaboration|partnership|cooperation) with|(?:together|jointly|along) with|alongside)){0,40}";
    private const string Verb = "(?:(?:have|has) been (?:running|holding|hosting|organi[sz]ing)|(?:co-)?(?:organi[sz]ed|hosted|convened|held|launched|conducted|facilitated|ran|trained|brought together|concluded|organi[sz]es|hosts|kick(?:ed)? off|kick start(?:ed)?))";
    private const string Together = @"(?:(?:[Tt]ogether|[Jj]ointly|[Aa]long) with|[Ii]n (?:close )?(?:collaboration|partnership|cooperation) with|[Aa]longside)";

    // "In March 2022, the Lab …", "Since July this year, UNDP …": a phrase that stands before the subject.
    private const string Introduced = @"(?<=(?:^|[.\n] ?)(?:In|On|Since|From|During|Between|Earlier|Last|This|Over|For|As|Before|After|To|Through|Throughout|Recently)\b[^.,\n]{0,60}(?:, [0-9]{4})?, )";
    private const int OfficeReach = 4000;

    public static IEnumerable<IReadOnlyList<TextSpan>> In(Report report)
    {
        var end = Math.Min(report.Value.Length, report.BodyStart + Lead);
        return Lists(report, HeldBy(), end).Concat(Lists(report, Subject(), end)).Concat(Lists(report, Who(), report.Value.Length)).Concat(Lists(report, Owner(), end))
            .Concat(Lists(report, JointEffort(), end)).Concat(Lists(report, With(), end)).Concat(Us(report, end));
    }

    private static IEnumerable<IReadOnlyList<TextSpan>> Lists(Report report, Regex pattern, int end) => pattern.Matches(report.Value)
        .Where(m => m.Groups["who"].Index < end && report.IsContent(m.Groups["who"].Index))
        .Select(m => (IReadOnlyList<TextSpan>)[.. new[] { m.Groups["who"], m.Groups["more"] }.Where(g => g.Success).Select(g => new TextSpan(g.Index, g.Index + g.Length))]);

    // "We held a workshop", "together with the Women’s Union, we held": the writer's own office is named beside his name.
    private static IEnumerable<IReadOnlyList<TextSpan>> Us(Report report, int end)
    {
        foreach (Match held in WeHeld().Matches(report.Value))
        {
            if (held.Index >= end || !report.IsContent(held.Index))
                continue;
            var office = Office().Match(report.Value, 0, Math.Min(report.Value.Length, OfficeReach)).Groups["who"];
            yield return [.. new[] { office, held.Groups["who"], held.Groups["more"] }.Where(g => g.Success).Select(g => new TextSpan(g.Index, g.Index + g.Length))];
        }
    }

    [GeneratedRegex(@"\b(?:[Oo]rgani[sz]ed|[Hh]osted|[Cc]onvened|[Cc]o-hosted|[Cc]o-organi[sz]ed|[Cc]o-convened|held|run|called|[Ff]acilitated|conducted|coordinated|delivered|arranged|put together)(?: (?:at|in|on)\b(?:(?! and )[^.\n;,]){1,70})? (?:jointly )?by (?:the |our )?(?<who>[A-Z][^\n]{2,260}?)(?=\.(?:\s|$)|\n|; |, (?:which|who|where|this|on|in|from|to|at)\b| (?:and (?:supported|funded|sponsored|opened|attended)\b|(?:on|from|to|was|were|took|organi[sz]ed|held|brought|at the|for the|with (?:help|support|funding|the (?:help|support)))\b|in [0-9]|in [A-Z](?![\w ]{0,30}, (?:together|along|in) )))", RegexOptions.CultureInvariant)]
    private static partial Regex HeldBy();

    [GeneratedRegex(@"(?:^|(?<=[.\n] ?)|" + Introduced + @"|(?<=(?<!\b(?:at|in|near|on|from|by|to|of|under|during|for|with) )\b[Tt]he ))(?<who>" + Name + @")(?:, with (?:the )?(?:[a-z]+ )?(?:support|funding|assistance|help) (?:from|of) [^.\n]{3,120}?)?,? (?:(?:has|have|jointly|successfully|recently|today|also) ){0,2}" + Verb + @"\b(?:[^.;\n]{0,110}? " + Together + @" (?:the )?(?<more>" + Name + @"))?", RegexOptions.CultureInvariant)]
    private static partial Regex Subject();

    // "thanks to the Mappers Chapter, who organised it together with the City Library"
    [GeneratedRegex(@"\b(?:to|by|with|of) (?:the )?(?<who>" + Name + @"(?: (?:chapter|team|group|volunteers))?),? (?:who|which) (?:organi[sz]ed|hosted|convened|ran)\b(?:[^.;\n]{0,60}? " + Together + @" (?:the )?(?<more>" + Name + @"))?", RegexOptions.CultureInvariant)]
    private static partial Regex Who();

    [GeneratedRegex(@"\bjoint (?:effort|initiative|activity|undertaking|workshop|training|event) (?:of|by|between) (?:the )?(?<who>" + Name + @")", RegexOptions.CultureInvariant)]
    private static partial Regex JointEffort();

    [GeneratedRegex(@"\b(?:workshops?|training|session|forum|event|meeting|conference|dialogue|hackathon)\b[^.\n]{0,120}? (?:in (?:close )?(?:collaboration|partnership|cooperation) with|(?:was|were|is) partnered with) (?:the )?(?<who>" + Name + @")", RegexOptions.CultureInvariant)]
    private static partial Regex With();

    [GeneratedRegex(@"(?:\b" + Together + @" (?:the )?(?<who>" + Name + @"),? )?\b[Ww]e (?:(?:have|jointly|successfully|recently|also|then) ){0,2}" + Verb + @"\b [^.;\n]{0,80}?\b(?:workshop|training|course|session|forum|meeting|conference|consultation|dialogue|hackathon|mapathon|bootcamp|event|sprint|lab|webinar)s?\b(?:[^.;\n]{0,80}? " + Together + @" (?:the )?(?<more>" + Name + @"))?", RegexOptions.CultureInvariant)]
    private static partial Regex WeHeld();

    // "By A. Writer, Head of Exploration, UNDP Kenya Accelerator Lab"
    [GeneratedRegex(@"(?<who>UNDP (?:in )?(?:[A-Z][\w-]+ ){0,3}Accelerator Lab(?:s(?! in))?(?: in [A-Z][a-z]+(?: [A-Z][a-z]+)?)?|Accelerator Lab,? (?:of |at )?UNDP (?:in )?[A-Z][\w-]+(?: [A-Z][a-z]+)?)\b|(?<=\b(?:Officer|Analyst|Specialist|Associate|Coordinator|Manager|Consultant|Advis[eo]r|Lead|Head|Representative|Exploration|Mapping|Experimentation|Intern|Assistant)\b[ ,\n]{1,3}(?:at )?)(?<who>UNDP (?:in )?[A-Z][\w-]+(?: (?:Islands|Lanka|Leste|Rica|Guinea|Faso|Africa|Republic))?)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Office();

    // "the Ministry of Interior’s World Soil Day event"
    [GeneratedRegex(@"(?<who>[A-Z][\w&()/-]*(?: (?:[A-Z(&][\w&()/-]*|of|and|for|the)){1,12})[’']s (?:[\w-]+ ){0,4}(?:event|workshop|forum|meeting|conference|seminar|training)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Owner();
}
