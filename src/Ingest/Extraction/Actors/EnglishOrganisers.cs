using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Finds in English reports the statements of who held the event, the plainest first; each is one stretch of names or several.</summary>
internal static partial class EnglishOrganisers
{
    private const int Lead = 3000;
    private const string Noun = "(?:[Ww]orkshop|[Tt]raining|course|session|[Ff]orum|meeting|[Cc]onference|consultation|[Dd]ialogue|[Hh]ackathon|[Mm]apathon|[Bb]ootcamp|event|sprint|lab|[Ww]ebinar|[Ff]estival|[Ss]ymposium|[Ss]ummit)s?";
    // A full stop behind a word ends the sentence, behind a letter or two an abbreviation.
    private const string Word = @"[A-Z(&][\w’'&.()/-]*(?<![a-z]{3}\.)(?: is external\))?";
    private const string Name = @"[A-Z][\w’'&()/-]*(?:,? (?:" + Word + @"|of|and(?! with\b)|for|the|on|–(?= [A-Z])|under(?= the [A-Z])|(?:de|del|do|da|dos|das|du|des|la|los|las)(?= [A-Z])|to(?= [A-Z])|team|in(?= [A-Z])|at(?= UN[A-Z]*\b)|" + NameList.Folk + Word + @"|in (?:close )?(?:collaboration|partnership|cooperation) with|(?:together|jointly|along) with|alongside)){0,40}";
    private const string Verb = @"(?:(?:have|has) been (?:running|holding|hosting|organi[sz]ing)(?= (?:it|them|this|these|with|in|together|jointly|alongside)\b| [^.;\n]{0,60}?\b" + Noun + @"\b)|(?:co-)?(?:organi[sz]ed|hosted|convened|held|launched|conducted|facilitated|ran(?= (?:an?|the|our|its|their|two|three|several|another)\b)|trained|brought (?:together|(?:(?:about|some|over|nearly|almost|around|more than) )?[0-9]+ [^.;\n]{1,70}? (?:to|into|together|around))|concluded|arranged(?= (?:an?|the|our|its) )|invited(?= [^.;\n]{1,220}? to (?:an?|our|its|the|their) [^.;\n]{0,40}?\b" + Noun + @"\b)|organi[sz]es|hosts|kick(?:s|ed)? off|kick start(?:ed)?)|(?:designed|developed|delivered|implemented|carried out|put together|set up|prepared)(?= (?:an?|the|our|its|their|two|three) [^.;\n]{0,60}?\b" + Noun + @"\b))";
    // "the school run by the Boat Group": what somebody keeps running is no event.
    private const string Standing = @"\b(?:[Ss]chools?|[Cc]ent(?:re|er)s?|[Cc]linics?|[Hh]ospitals?|[Ss]hops?|[Cc]af[eé]s?|[Hh]ostels?|[Ff]arms?|[Mm]useums?|[Ll]ibrary|[Hh]omes?|[Ss]tations?|[Pp]lants?|[Nn]urser(?:y|ies)|[Ss]helters?|[Pp]latforms?|[Ww]ebsites?|[Pp]ortals?)(?: \([^)\n]{1,60}\))? (?:(?:is|was|are|were) )?run";
    private const string Together = @"(?:(?:[Tt]ogether|[Jj]ointly|[Aa]long) with|[Ii]n (?:close )?(?:collaboration|partnership|cooperation) with|[Aa]longside)";

    // "In March 2022, the Lab …", "Since July this year, UNDP …": a phrase that stands before the subject.
    private const string Introduced = @"(?<=(?:^|[.\n] ?)(?:In|On|Since|From|During|Between|Earlier|Last|This|Over|For|As|Before|After|To|Through|Throughout|Recently)\b[^.,\n]{0,60}(?:, [0-9]{4})?, )";
    // "In August and September UNDP …", without the comma.
    private const string InMonth = @"(?<=(?:^|[.\n] ?)In (?i:" + MonthNames.EnglishPattern + "(?: and " + MonthNames.EnglishPattern + @")?)(?: [0-9]{4})? )(?:the )?(?=[A-Z])";
    private const int OfficeReach = 4000;
    private const int ToEdition = 110;
    private const int EndingLength = 3;

    // For what is bounded by the characters that it holds.
    private const int Unbounded = 10_000;

    private static readonly string[] Roles = ["lead", "host", "organis", "organiz", "implement"];

    private static readonly SearchValues<char> Capitals = SearchValues.Create(Ascii.Capitals);
    private static readonly SearchValues<char> Letters = SearchValues.Create(Ascii.Letters);
    private static readonly string[] Organised = ["organised", "organized", "hosted", "convened"];
    private static readonly string[] WithAnother = ["with", "together with", "jointly with"];

    private static readonly AnchoredPattern HeldByAny = new(
        HeldBy(),
        AnchorsOf.LatinStems("organi", "hosted", "convened", "co-", "held", "run ", "called", "facilitated", "conducted", "coordinated", "delivered", "arranged", "put together"),
        before: 0);

    // The last letters of "the", "which" and the months.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> EndingsBefore = FrozenSet.ToFrozenSet(
        ["the", "ich", "ary", "rch", "ril", "may", "une", "uly", "ust", "ber", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "ept", "oct", "nov", "dec"],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly AnchoredPattern Subjects = new(Subject(), AnchorsOf.Either(AnchorsOf.Capitals, AnchorsOf.Words("the ")), before: 0)
    {
        Begins = SearchValues.Create(Ascii.Capitals + "t"),
        MayBegin = OpensSubject,
    };

    private static readonly AnchoredPattern NamedCountries = new(
        CountryBy(), AnchorsOf.Words(", by ", ", through ", "disclosed that ", "said that ", "announced that ", "revealed that "), before: Unbounded)
    {
        Holds = Letters,
        Begins = Letters,
        MayBegin = AnchoredPattern.AtWord,
    };

    private static readonly AnchoredPattern NamedEvents = new(OfTheNamed(), AnchorsOf.Words(" “", " \""), before: "Conference".Length) { Begins = Letters, MayBegin = AnchoredPattern.AtWord };
    private static readonly AnchoredPattern Plainly = new(OrganisersWere(), AnchorsOf.Words("rganiser", "rganizer"), before: "The joint o".Length) { Begins = SearchValues.Create("TtMmLlJjOo") };
    private static readonly AnchoredPattern Efforts = new(JointEffort(), AnchorsOf.Words("joint ", " an initiative "), before: 60) { Begins = Letters, MayBegin = AnchoredPattern.AtWord };
    private static readonly AnchoredPattern Partners = new(
        With(), AnchorsOf.Words(" collaboration with ", " partnership with ", " cooperation with ", " partnered with "), before: 160)
    {
        Begins = SearchValues.Create("wtsfemcdh"),
        MayBegin = AnchoredPattern.AtWord,
    };

    private static readonly AnchoredPattern OurOwn = new(
        WeHeld(),
        AnchorsOf.Words(
            "We ", "we ", "ogether with ", "ointly with ", "long with ", "longside ", "n close collaboration with ", "n close partnership with ", "n close cooperation with ",
            "n collaboration with ", "n partnership with ", "n cooperation with "),
        before: 1)
    {
        Begins = SearchValues.Create("WwTtJjAaIi"),
    };

    private static readonly AnchoredPattern Teams = new(TeamOf(), AnchorsOf.Words(" team ", " group ", " delegation ", " mission "), before: "Our small".Length) { Begins = SearchValues.Create("AaOo"), MayBegin = AnchoredPattern.AtWord };
    private static readonly AnchoredPattern Owners = new(Owner(), AnchorsOf.Words("’s ", "'s "), before: Unbounded)
    {
        Lacks = SearchValues.Create(".,;:!?\n'’“”\""),
        Begins = Capitals,
    };

    private static readonly WordedPattern Hosts = new(AsHost(), [], [.. Roles.SelectMany(r => new[] { "as ", "as the ", "as a ", "as an " }.SelectMany(a => new[] { a + r, a + "co-" + r }))]);
    private static readonly WordedPattern Joined = new(JoinedForces(), [], [" teamed up", " joined forces", " joined hands", " partnered", " set out", " started with", " began with"]);
    private static readonly WordedPattern WhoOrganised = new(Who(), [], [.. Organised.Append("ran").SelectMany(o => new[] { "who " + o, "which " + o })]);
    private static readonly WordedPattern HeldWithAny = new(HeldWith(), [], [.. Organised.Append("designed").Append("held").SelectMany(o => WithAnother.Select(w => o + " " + w))]);

    public static IEnumerable<IReadOnlyList<TextSpan>> In(Report report)
    {
        var text = report.Value;
        var end = Math.Min(text.Length, report.BodyStart + Lead);
        return Lists(report, HeldByAny.MatchesBefore(text, end), end).Concat(Lists(report, Subjects.MatchesBefore(text, end), end)).Concat(Lists(report, WhoOrganised.Matches(text), text.Length)).Concat(Lists(report, Owners.MatchesBefore(text, end), end))
            .Concat(Lists(report, Hosts.Matches(text), end)).Concat(Lists(report, NamedCountries.MatchesBefore(text, end), end)).Concat(Lists(report, NamedEvents.MatchesBefore(text, end), end))
            .Concat(Lists(report, Plainly.MatchesBefore(text, end), end)).Concat(Lists(report, Efforts.MatchesBefore(text, end), end)).Concat(Lists(report, Partners.MatchesBefore(text, end), end)).Concat(Us(report, end)).Concat(Lists(report, Joined.Matches(text), end)).Concat(Lists(report, Teams.MatchesBefore(text, end), end));
    }

    // At the start of a line, a sentence or a clause, behind a month, a year, "the" or "which"; "UN…" also run together with the word before.
    private static bool OpensSubject(string text, int at) =>
        at <= EndingLength || text[at - 1] switch
        {
            '.' or '\n' => true,
            ' ' => !char.IsAsciiLetter(text[at - 2]) || EndingsBefore.Contains(text.AsSpan(at - 1 - EndingLength, EndingLength)),
            var other => char.IsAsciiLetterLower(other) && text.AsSpan(at).StartsWith("UN", StringComparison.Ordinal),
        };

    private static IEnumerable<IReadOnlyList<TextSpan>> Lists(Report report, IEnumerable<Match> matches, int end) => matches
        .Where(m => m.Groups["who"].Index < end && report.IsContent(m.Groups["who"].Index) && !IsOfAnotherEdition(report, m))
        .Select(m => (IReadOnlyList<TextSpan>)[.. new[] { m.Groups["who"], m.Groups["more"] }.Where(g => g.Success).Select(g => new TextSpan(g.Index, g.Index + g.Length))]);

    // "The 8th Forum was hosted by …" in news of the ninth.
    private static bool IsOfAnotherEdition(Report report, Match held) =>
        OtherEdition().Match(report.Before(held.Index, ToEdition)) is { Success: true } other
        && !(other.Groups["edition"] is { Success: true } edition && BodyAndEdition.Of(report).Edition?.Of(report.Value) is var own && (own is null || own == edition.Value));

    /// <summary>The writer's own office where a text only speaks of "the Accelerator Lab"; any other name as it is.</summary>
    public static TextSpan Whole(Report report, TextSpan name) =>
        name.Of(report.Value) is "Accelerator Lab" or "Lab" && OfficeOf(report) is { Success: true } office ? new(office.Index, office.Index + office.Length) : name;

    private static Group OfficeOf(Report report) => Office().Match(report.Value, 0, Math.Min(report.Value.Length, OfficeReach)).Groups["who"];

    // "We held a workshop", "together with the Women’s Union, we held": the writer's own office is named beside his name.
    private static IEnumerable<IReadOnlyList<TextSpan>> Us(Report report, int end)
    {
        foreach (var held in OurOwn.MatchesBefore(report.Value, end).Concat(HeldWithAny.Matches(report.Value)))
        {
            if (held.Index >= end || !report.IsContent(held.Index))
                continue;
            yield return [.. new[] { OfficeOf(report), held.Groups["who"], held.Groups["more"] }.Where(g => g.Success).Select(g => new TextSpan(g.Index, g.Index + g.Length))];
        }
    }

    [GeneratedRegex(@"\G\b(?:[Oo]rgani[sz]ed|[Hh]osted|[Cc]onvened|[Cc]o-hosted|[Cc]o-organi[sz]ed|[Cc]o-convened|held|run(?<!" + Standing + @")|called|[Ff]acilitated|conducted|coordinated|delivered|arranged|put together)(?: (?:at|in|on)\b(?:(?! and )[^.\n;,]){1,70}| (?:on|during|from|between) [0-9][^.\n;]{4,110}?,?)? (?:jointly )?by (?:the |our )?(?:[A-Z][^.,;\n]{2,90} through (?:the |its )?(?=[A-Z]))?(?<who>[A-Z][^\n]{2,260}?)(?=\.(?:\s|$)|\n|; |, (?:which|who|where|this|on|in(?! (?:close )?(?:collaboration|partnership|cooperation) with)|from|to|at)\b| (?:and (?:supported|funded|sponsored|opened|attended)\b|(?:on|from|to|was|were|took|organi[sz]ed|held|brought|under the|at the|for the|with (?:help|support|funding|the (?:help|support)))\b|in [0-9]|in [A-Z](?![\w ]{0,30}, (?:together|along|in) )))", RegexOptions.CultureInvariant)]
    private static partial Regex HeldBy();

    [GeneratedRegex(@"\G(?:^|(?<=[.\n] ?)|" + Introduced + "|" + InMonth + @"|(?<=[a-z])(?=UN[A-Z]{1,5}\b)|(?<=[a-z]The )|(?<=\bwhich )(?:the )?(?=[A-Z])|(?<=(?<!\b(?:at|in|near|on|from|by|to|of|under|during|for|with) )\b[Tt]he ))(?!(?:In|On|From|Since|During|Last|This) )(?<who>" + Name + @")(?:(?:,| and) (?:with (?:the )?(?:[a-z]+ )?(?:support|funding|assistance|help) (?:from|of)|through (?:the|its|their)) [^.\n]{3,140}?)?,? (?:(?:has|have|jointly|successfully|recently|today|also) ){0,2}" + Verb + @"\b(?:(?: [^.;\n]{0,110}?)?" + Together + @" (?:the )?(?<more>" + Name + @")| with (?:the )?(?<more>" + Name + @"))?", RegexOptions.CultureInvariant)]
    private static partial Regex Subject();

    // "The Water Office, as host agency, together with the River Partnership, has prepared the venue".
    [GeneratedRegex(@"\b[Tt]he (?<who>" + Name + @"),? as (?:the |an? )?(?:co-)?(?:(?:lead|host|organi[sz]|implement)(?:ing)? (?:agency|organi[sz]ation|body|institution)|host|organi[sz]er)\b(?:,? (?:together|jointly|along) with (?:the )?(?<more>" + Name + @"))?", RegexOptions.CultureInvariant)]
    private static partial Regex AsHost();

    // "Thailand, by the Department of Canals, will host the forum".
    [GeneratedRegex(@"\G(?:\b[A-Z][a-z]+, (?:by|through)|\b(?:disclosed|said|announced|revealed) that(?! [A-Z][a-z]+, (?:by|through)\b)) (?:the )?(?<who>[A-Z][^.;\n]{3,140}?)(?:, as [^.,;\n]{3,60})?,? (?:will (?:host|hold|organi[sz]e)|(?:is|are) to (?:host|hold|organi[sz]e)|(?:hosted|held|organi[sz]ed))\b", RegexOptions.CultureInvariant)]
    private static partial Regex CountryBy();

    // "the campaign “A Bin at Every Door” of the Ministry of Interior".
    [GeneratedRegex(@"\G\b(?:[Ww]orkshop|[Tt]raining|[Cc]ampaign|[Cc]eremony|[Ff]orum|[Ss]eminar|[Cc]onference|[Ee]vent|[Ff]air|[Ee]xhibition|[Cc]ontest) [“""][^”""\n]{3,140}[”""],? (?:of|by|under) (?:the )?(?<who>[A-Z][^.,;“”""\n]{2,120}?)(?=[.,;\n]| (?:on|in|at|which|with|that|was|were|is|to|for(?! [A-Z]))\b)", RegexOptions.CultureInvariant)]
    private static partial Regex OfTheNamed();

    // "The Lab at UNDP in Fiji, the Reef Trust and the Port Authority teamed up": counts beside a plainer statement of one of them.
    [GeneratedRegex(@"(?:^|(?<=[.\n] ?)|(?<=(?:^|[.\n] ?|[a-z])The ))(?<who>" + Name + @") (?:teamed up|joined forces|joined hands|partnered|set out|(?:started|began) with)\b(?: with (?:the )?(?<more>" + Name + @"))?", RegexOptions.CultureInvariant)]
    private static partial Regex JoinedForces();

    // "a team of five from the Canal Lab and Riverside University travelled through the delta".
    [GeneratedRegex(@"\G\b(?:[Aa]|[Oo]ur) (?:small |joint |mixed )?(?:team|group|delegation|mission) (?:of (?:[a-z]+|[0-9]+) )?(?:people |staff |colleagues |researchers )?(?:from|of) (?:the )?(?<who>" + Name + @") (?:travell?ed|set out|drove|visited|went|toured|crossed|journeyed)\b", RegexOptions.CultureInvariant)]
    private static partial Regex TeamOf();

    [GeneratedRegex(@"(?:\b(?<edition>[0-9]{1,3}(?:st|nd|rd|th)) (?:[A-Z][\w-]+ (?:[a-z]{2,3} )?){1,6}|\b(?:last year’?'?s?|the previous|the last) [^.;\n]{0,50})(?:was|were|had been|has been)(?: \w+)? $", RegexOptions.CultureInvariant)]
    private static partial Regex OtherEdition();

    // "thanks to the Mappers Chapter, who organised it together with the City Library"
    [GeneratedRegex(@"\b(?:to|by|with|of) (?:the )?(?<who>" + Name + @"(?: (?:chapter|team|group|volunteers))?),? (?:who|which) (?:organi[sz]ed|hosted|convened|ran)\b(?:[^.;\n]{0,60}? (?:" + Together + @"|(?<=\b(?:it|this|them|the event) )with) (?:the )?(?<more>" + Name + @"))?", RegexOptions.CultureInvariant)]
    private static partial Regex Who();

    // "Organisers were the Boat Trust and the Pier Union".
    [GeneratedRegex(@"\G(?:^|(?<=[.\n] ?))(?:[Tt]he )?(?:(?:[Mm]ain|[Ll]ead|[Jj]oint) )?[Oo]rgani[sz]ers?(?: of the [a-z-]+)? (?:was|were|is|are) (?:the )?(?<who>" + Name + @")", RegexOptions.CultureInvariant)]
    private static partial Regex OrganisersWere();

    [GeneratedRegex(@"\G(?:\bjoint (?:effort|initiative|activity|undertaking|workshop|training|event) (?:of|by|between) (?:the )?(?<who>" + Name + @")|\b" + Noun + @"\b[^.;\n]{0,30} (?:was|is) an initiative (?:of|by) (?:the )?(?<who>" + Name + @"))", RegexOptions.CultureInvariant)]
    private static partial Regex JointEffort();

    [GeneratedRegex(@"\G\b(?:workshops?|training|session|forum|event|meeting|conference|dialogue|hackathon)\b[^.\n]{0,120}? (?:in (?:close )?(?:collaboration|partnership|cooperation) with|(?:was|were|is) partnered with) (?:the )?(?<who>" + Name + @")", RegexOptions.CultureInvariant)]
    private static partial Regex With();

    [GeneratedRegex(@"\G(?:(?<=\b" + Noun + @"(?: that| which)? )we (?:held|ran|hosted|organi[sz]ed|convened) [^.;\n]{0,60}? ?" + Together + @" (?:the )?(?<more>" + Name + @")|(?:(?:\b|(?<=[a-z])(?=T))" + Together + @" (?:them and )?(?:the )?(?<who>" + Name + @")(?:,? (?:and )?with (?:the )?(?:[a-z]+ )?(?:support|funding|help|assistance) (?:of|from) [^.;\n]{3,90})?,? )?\b[Ww]e (?:(?:have|jointly|successfully|recently|also|then|therefore|thus|later|finally|first) ){0,2}(?:" + Verb + @"|(?:sat (?:down )?|met )with(?= [^.;\n]{0,70}? (?:for|in) (?:an?|our|the|two|three) ))\b [^.;\n]{0,240}?\b" + Noun + @"\b(?:[^.;\n]{0,80}? " + Together + @" (?:the )?(?<more>" + Name + @"))?)", RegexOptions.CultureInvariant)]
    private static partial Regex WeHeld();

    // "It was organised with the Net Menders and the City": by us.
    [GeneratedRegex(@"\b(?:[Ii]t|[Tt]his|[Tt]he " + Noun + @"|which our [Ll]ab) (?:(?:was|were) )?(?:co-)?(?:organi[sz]ed|hosted|convened|designed|held) (?:(?:together|jointly) )?with (?:the (?:association )?)?(?<more>" + Name + ")", RegexOptions.CultureInvariant)]
    private static partial Regex HeldWith();

    // "By A. Writer, Head of Exploration, UNDP Kenya Accelerator Lab"
    [GeneratedRegex(@"(?<who>UNDP (?:in )?(?:[A-Z][\w-]+ ){0,3}Accelerator Lab(?:s(?! in))?(?:(?: in|,)? (?!(?:The|This|We|Our|In|On|It|A|At|For|By|To)\b)[A-Z][a-z]+(?: [A-Z][a-z]+(?=\W|$))?)?(?=\W|$|[A-Z][a-z])|Accelerator Lab,? (?:of |at )?UNDP (?:in )?[A-Z][\w-]+(?: [A-Z][a-z]+)?\b)|(?<=\b(?:Officer|Analyst|Specialist|Associate|Coordinator|Manager|Consultant|Advis[eo]r|Lead|Head|Representative|Exploration|Mapping|Experimentation|Intern|Assistant)\b[ ,\n]{1,3}(?:at )?)(?<who>UNDP (?:Multi-Country|Regional|Country) Office(?: in [A-Z][a-z]+)?\b|UNDP (?:in )?[A-Z][\w-]+(?: (?:Islands|Lanka|Leste|Rica|Guinea|Faso|Africa|Republic))?)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Office();

    // "the Ministry of Interior’s World Soil Day event"
    [GeneratedRegex(@"\G(?<who>[A-Z][\w&()/-]*(?: (?:[A-Z(&][\w&()/-]*|of|and|for|the)){1,12})[’']s (?:[\w-]+ ){0,4}(?:event|workshop|forum|meeting|conference|seminar|training)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Owner();
}
