using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Finds every counted thing that an activity report may state: <c>ประมาณ 80 คน</c>, <c>46 องค์กร</c>, <c>more than fifty people</c>.</summary>
public static partial class CountMentions
{
    private const string Digits = @"[0-9][0-9,]*";
    private const int LongestGap = 70;
    private const int LongestDate = 24;
    private const int MostWords = 4;
    private const int DaysInMonth = 31;
    private const int ShortestTrade = 6;
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const string People = "คน|ราย|ท่าน|ชีวิต";
    private const string Organisations = "องค์กร|หน่วยงาน|เครือข่าย|บริษัท";
    private const string Countries = "ประเทศ";
    private const string EnglishCount =
        @"(?:(?<about>\b(?:about|around|approximately|some|nearly|almost|roughly|close to|an estimated|just under)|~) ?|(?<atLeast>\b(?:more than|over|at least|no fewer than|no less than|not less than|upwards of|in excess of)) )?(?<![0-9,/$€£]|(?<![a-z)])\.|[0-9] ?[-–] ?)\b(?:(?<digits>" + Digits + @")(?<odd>\+)?|(?<english>" + NumberWords.EnglishPattern + @"))";

    private const string EnglishOrganisations = "organisations|organizations|CSOs|NGOs|associations|agencies";
    private const string EnglishCountries = "countries|nations|economies";

    // Between a Thai number and its unit stands no more than a magnitude and a word for "odd".
    private const int LongestToUnit = 24;

    private static readonly SearchValues<string> ThaiNumberWords = SearchValues.Create([.. NumberWords.Thai], StringComparison.Ordinal);
    private static readonly SearchValues<char> EndsOfNumbers = SearchValues.Create([.. "0123456789,", .. NumberWords.Thai.Append("กว่า").Append("เศษ").Select(w => w[^1])]);

    private static readonly Anchors ThaiUnits = AnchorsOf.Alternatives(People + "|" + Organisations + "|" + Countries);

    private static readonly AnchoredPattern ThaiCounts = new(Thai(), CountedUnits, before: 110)
    {
        Holds = SearchValues.Create([.. "0123456789, ประมาณราวเกือบไม่น้อยต่ำมากกว่าเกินจำนวนเศษ", .. NumberWords.Thai.SelectMany(w => w)]),
    };

    private static readonly FrozenDictionary<string, CountUnit> EnglishUnits = ReportWords.Of("people").Where(w => w.Language == "en").Select(w => (w.Word, CountUnit.People))
        .Concat(EnglishOrganisations.Split('|').Select(w => (w, CountUnit.Organisations)))
        .Concat(EnglishCountries.Split('|').Select(w => (w, CountUnit.Countries)))
        .ToFrozenDictionary(w => w.Item1, w => w.Item2, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, CountUnit>.AlternateLookup<ReadOnlySpan<char>> UnitOfWord = EnglishUnits.GetAlternateLookup<ReadOnlySpan<char>>();

    // "48 computers", "12 sensors": things that are called as trades are.
    private static readonly FrozenSet<string> Things = ReportWords.SetOf("not_people");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ThingOfWord = Things.GetAlternateLookup<ReadOnlySpan<char>>();

    private const string Young = "young ";

    private static readonly SearchValues<char> StartsOfEnglish = SearchValues.Create(Ascii.Digits + Ascii.Letters + "~");

    // The first two letters of all that an English count begins with, "a hundred" included.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OpeningsOfEnglish = new[]
    {
        "about", "around", "approximately", "some", "nearly", "almost", "roughly", "close", "an", "just", "more", "over", "at", "no", "upwards", "in",
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen",
        "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "a ", "hundred", "thousand",
    }.Select(w => w[..2]).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly AnchoredPattern EnglishNumbers = new(EnglishNumber(), AnchorsOf.LatinWords, before: 250) { Begins = StartsOfEnglish, MayBegin = OpensEnglish };
    private static readonly LatinStems CameStems = new(
        "showed", "turned", "came", "attended", "joined", "took", "of", "were", "connected", "registered at", "found the", "made it", "made the", "could be", "accepted", "collected", "sat ",
        "in the", "in attend", "in number", "around the", "around one", "around our", "around a", "all in all", "heads", "strong");
    private static readonly AnchoredPattern CameNumbers = new(Came(), AnchorsOf.LatinWords, before: 140, after: "were ".Length) { Begins = StartsOfEnglish, MayBegin = OpensEnglish };
    private static readonly LatinStems OnlineStems = new("online", "on-line", "on ", "by ", "via", "connected", "followed", "remotely", "virtually");
    private static readonly AnchoredPattern MoreOnlineNumbers = new(MoreOnline(), AnchorsOf.LatinWords, before: 60) { Begins = StartsOfEnglish, MayBegin = OpensEnglish };
    private static readonly AnchoredPattern LabelledCounts = new(Labelled(), AnchorsOf.Words(":"), before: 0, after: 2);

    private static readonly LatinStems TurnoutStems = new("attendance", "turnout", "turn-out", "crowd", "audience", "class", "cohort", "delegation", "gathering", "group", "party", "participants", "there came", "there were");
    private static readonly AnchoredPattern Turnouts = new(Turnout(), AnchorsOf.LatinWords, before: 0);

    private static readonly FrozenSet<string> EndsPhrase = FrozenSet.ToFrozenSet(
        ["and", "or", "of", "in", "from", "to", "the", "who", "were", "was", "million", "billion", "per", "year", "years", "months", "days", "hours", "minutes", "percent"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> EndsOfPhrase = EndsPhrase.GetAlternateLookup<ReadOnlySpan<char>>();

    public static IReadOnlyList<CountMention> In(string text)
    {
        // All kinds of English counts stand near Latin words, which are looked for once.
        var words = AnchorsOf.LatinWords.PlacesIn(text);
        return [.. ThaiCounts.Matches(text).Select(m => FromMatch(text, m, m))
            .Concat(EnglishNumbers.MatchesNear(text, words.FindAll(at => UnitOf(WordAt(text, at)) is not null || IsYoung(text, at))).Select(m => EnglishUnitBehind(text, m) is { } unit ? FromMatch(text, m, unit.End, unit.Unit) : null))
            .Concat(CameNumbers.MatchesNear(text, words.FindAll(at => CameStems.BeginAt(text, at))).Select(m => FromMatch(text, m, m.Index + m.Value.TrimEnd(' ', '-').Length, CountUnit.People)))
            .Concat(MoreOnlineNumbers.MatchesNear(text, words.FindAll(at => OnlineStems.BeginAt(text, at))).Select(m => FromMatch(text, m, m.Index + m.Value.TrimEnd(' ', '-').Length, CountUnit.People)))
            .Concat(Turnouts.MatchesNear(text, words.FindAll(at => TurnoutStems.BeginAt(text, at))).Select(m => FromMatch(text, m, m.Index + m.Length, CountUnit.People)))
            .Concat(LabelledCounts.Matches(text).Select(m => FromMatch(text, m, m)))
            .OfType<CountMention>()
            .OrderBy(m => m.Span.Start)];
    }

    /// <summary>Every number of an English text, whatever it counts, without dates, ordinals and shares.</summary>
    internal static IEnumerable<CountMention> NumbersIn(string text) => EnglishNumbers.Matches(text)
        .Where(m => !PartOfNumberAfter().IsMatch(text, m.Index + m.Length) && !(m.Index > 0 && text[m.Index - 1] == '-'))
        .Select(m => FromMatch(text, m, m.Index + m.Value.TrimEnd(' ', '-').Length, CountUnit.People))
        .OfType<CountMention>();

    private static bool OpensEnglish(string text, int at) => AnchoredPattern.AtWord(text, at)
        && (!char.IsAsciiLetter(text[at]) || (at + 1 < text.Length && OpeningsOfEnglish.Contains(text.AsSpan(at, 2))));

    private static void CountedUnits(ReadOnlySpan<char> text, List<int> places)
    {
        ThaiUnits(text, places);
        var kept = 0;
        for (var i = 0; i < places.Count; i++)
        {
            if (IsCounted(text[Math.Max(0, places[i] - LongestToUnit)..places[i]]))
                places[kept++] = places[i];
        }

        places.RemoveRange(kept, places.Count - kept);
    }

    private static bool IsCounted(ReadOnlySpan<char> before) =>
        before.TrimEnd(' ') is [.., var last] && EndsOfNumbers.Contains(last) && (before.ContainsAnyInRange('0', '9') || before.ContainsAny(ThaiNumberWords));

    // Trades are without number; what they are called ends in a few ways.
    private static CountUnit? UnitOf(ReadOnlySpan<char> word) =>
        UnitOfWord.TryGetValue(word, out var unit) ? unit
        : word.Length >= ShortestTrade && char.IsAsciiLetterLower(word[0]) && IsTrade(word) && !ThingOfWord.Contains(word) ? CountUnit.People
        : null;

    private static bool IsTrade(ReadOnlySpan<char> word) =>
        word.EndsWith("ers", StringComparison.Ordinal) || word.EndsWith("ors", StringComparison.Ordinal) || word.EndsWith("ists", StringComparison.Ordinal)
        || word.EndsWith("ians", StringComparison.Ordinal) || word.EndsWith("men", StringComparison.Ordinal) || word.EndsWith("folk", StringComparison.Ordinal);

    // "350 young Timorese": a name of people that need not be known.
    private static bool IsYoung(string text, int at) =>
        at + Young.Length < text.Length && text.AsSpan(at).StartsWith(Young, StringComparison.Ordinal) && char.IsAsciiLetterUpper(text[at + Young.Length]);

    private static ReadOnlySpan<char> WordAt(string text, int at)
    {
        var end = at;
        // Names of peoples keep their accents, and Thai may follow without a blank.
        while (end < text.Length && (char.IsAsciiLetter(text[end]) || text[end] is >= 'À' and <= 'ɏ'))
            end++;
        return text.AsSpan(at, end - at);
    }

    // "over 30 senior civil servants": up to four words may stand between a number and what it counts, but not the next phrase.
    private static (int End, CountUnit Unit)? EnglishUnitBehind(string text, Match number)
    {
        var at = number.Index + number.Length;
        // "13th Meeting of Ministers"
        if (number.Groups["digits"].Success && at < text.Length && char.IsAsciiLetter(text[at]))
            return null;
        for (var words = 0; words <= MostWords; words++)
        {
            while (at < text.Length && text[at] is ' ' or '-')
                at++;
            var word = WordAt(text, at);
            if (word.Length == 0 || at + word.Length - number.Index - number.Length > LongestGap)
                return null;
            at += word.Length;
            if (UnitOf(word) is { } unit)
                return unit is CountUnit.People && OrganisationsBehind(text, at) is { } end ? (end, CountUnit.Organisations) : (at, unit);
            if (IsYoung(text, at - word.Length))
                return (at + 1 + WordAt(text, at + 1).Length, CountUnit.People);
            if (EndsOfPhrase.Contains(word))
                return null;
            if (at < text.Length && text[at] is '\'' or '’')
                at += 1 + WordAt(text, at + 1).Length;
        }

        return null;
    }

    // "38 youth organisations": whose organisations they are.
    private static int? OrganisationsBehind(string text, int at) =>
        at < text.Length && text[at] == ' ' && WordAt(text, at + 1) is var next && UnitOf(next) is CountUnit.Organisations ? at + 1 + next.Length : null;

    private static CountMention? FromMatch(string text, Match match, Match unit) => FromMatch(text, match, unit.Index + unit.Length, UnitOf(unit));

    private static CountMention? FromMatch(string text, Match match, int end, CountUnit unit)
    {
        if (IsPartOfDate(text, match.Groups["digits"]))
            return null;
        var value = match.Groups["digits"].Success
            ? NumberWords.FromDigits(match.Groups["digits"].Value.TrimEnd(','))
            : NumberWords.FromThai(match.Groups["thai"].Value) ?? NumberWords.FromEnglish(match.Groups["english"].Value);
        if (match.Groups["power"] is { Success: true } power)
            value = NumberWords.Times(value, power.Value);
        if (value is null or 0)
            return null;
        var start = match.Index + match.Length - match.Value.TrimStart().Length;
        return new(new(start, end), value.Value, QualifierOf(match), unit);
    }

    // "On 9 March 2022 villagers met", "9 มี.ค. 66 คนในชุมชน": the year, or the day, counts nobody.
    private static bool IsPartOfDate(string text, Group digits)
    {
        if (!digits.Success)
            return false;
        var before = text[Math.Max(0, digits.Index - LongestDate)..digits.Index];
        // The comma behind a year, as in "April 20, 2023, members met", is no part of it.
        var number = digits.ValueSpan.TrimEnd(',');
        var isYear = number.Length == 4
            && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && BuddhistEra.GregorianYear(year) is not null;
        return (isYear && (YearOfMonthBefore().IsMatch(before) || YearBefore().IsMatch(before)))
            || (number.Length <= 2 && MonthBefore().Match(before) is { Success: true } month && !(month.Groups["english"].Success && int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture) > DaysInMonth));
    }

    private static HeadCountQualifier QualifierOf(Match match) => match switch
    {
        _ when match.Groups["about"].Success => HeadCountQualifier.About,
        _ when match.Groups["atLeast"].Success || match.Groups["odd"].Success => HeadCountQualifier.AtLeast,
        _ => HeadCountQualifier.Exact,
    };

    private static CountUnit UnitOf(Match match) =>
        match.Groups["people"].Success ? CountUnit.People
        : match.Groups["organisations"].Success ? CountUnit.Organisations
        : CountUnit.Countries;

    // Of a range such as 50-60 no end is the number; "hundreds of people" (หลายร้อยคน) is none either, and 7 รายการ are items.
    [GeneratedRegex(@"\G(?:(?<about>ประมาณ|ราว|เกือบ)|(?<atLeast>ไม่น้อยกว่า|ไม่ต่ำกว่า|มากกว่า|กว่า|เกิน))? ?(?:จำนวน ?)?(?:(?<![0-9.,/]|[0-9] ?[-–] ?)(?<digits>" + Digits + @")|(?<!หลาย|นับ|ที่)(?<thai>" + NumberWords.ThaiPattern + @")) ?(?<power>พัน|หมื่น|แสน|ล้าน)?(?<odd>กว่า|เศษ)? ?(?:(?<people>" + People + @")|(?<organisations>" + Organisations + @")|(?<countries>" + Countries + @"))(?!ละ|การ|งาน|ชื่อ)", Options)]
    private static partial Regex Thai();

    [GeneratedRegex(@"\G" + EnglishCount, Options)]
    private static partial Regex EnglishNumber();

    // "We invited 30 persons and 37 showed up", "Thirty-seven came", "we were 38 in the room": who came is people without being named.
    [GeneratedRegex(@"\G(?<we>(?<=(?<!\bwhen )\bwe were ))?" + EnglishCount + @"(?<!,|\band ?)(?(we)(?= ?(?:[.,;:](?=\s|$)|in (?:the (?:room|hall|end|circle)|all|total)\b|(?:around|at) (?:the|one|our) tables?\b|on the call\b|altogether\b|that (?:day|morning|afternoon)\b|by (?:noon|lunch)\b))|(?= ?(?:of (?:us|them) )?(?:(?:showed|turned) (?:up|out)|came(?! (?:from|under|out|of)\b)|attended|joined(?! by)|took part|(?:were )?connected(?! (?:to|with|by))|were (?:with us|(?:selected|chosen|accepted) and)|registered at the (?:door|entrance|desk)|were (?:present|there\b)|sat (?:down|around|together)|found (?:the|their) way|made (?:it (?:to|through|despite)|the (?:journey|trip))|could be (?:welcomed|seated)|accepted (?:our|the) invitation|collected (?:their|a) badges?|in (?:the (?:virtual )?(?:room|hall)|attendance|number)|around (?:the|one|our|a)(?: long)? tables?|all in all|heads|strong)\b| ?of us (?!(?:are|have|know|do|will|can)\b)))", Options)]
    private static partial Regex Came();

    // "and another 70 or so on Zoom": people are not named, but they joined.
    [GeneratedRegex(@"\G(?<=\b(?:another|a further|plus) )" + EnglishCount + @"(?= ?[a-z ]{0,40}?\b(?:online|on[ -]line|(?:on|by|via) zoom|connected|followed|remotely|virtually)\b)", Options)]
    private static partial Regex MoreOnline();

    // "The turnout was 66", "drew a crowd of 120": the word before the number says that it counts people.
    [GeneratedRegex(@"\G\b(?:(?:attendance|turn-?out|crowd|audience|class|cohort|delegation|gathering|group|party|participants) (?:was|of|reached|hit|stood at|came to|numbered|numbering)|there came|there were(?= [\w -]{1,30} of (?:us|them)\b)) " + EnglishCount + @"(?= ?(?:[.,;)\n](?![0-9])|$|(?:and|on|at|in|of (?:us|them)|from|who|which|that|waited|listened|came|joined)\b))", Options)]
    private static partial Regex Turnout();

    // "Attendance: about 45", as minutes have it without a unit.
    [GeneratedRegex(@"\G(?<=(?:^|\n) *[-•*]? *(?:" + AttendanceCues.Label + @"|(?:จำนวน)?ผู้เข้า(?:ร่วม)?(?:ประชุม|อบรม|งาน)?) ?: ?)(?:(?<about>about|around|approximately|ประมาณ|ราว) |(?<atLeast>more than|over|at least|กว่า|มากกว่า) )?(?<people>(?<digits>" + Digits + @"))(?![0-9.:/%-]|,[0-9]| ?(?:คน|ราย|ท่าน|[a-z]))", Options)]
    private static partial Regex Labelled();

    // "13th", "40%", "9:30", "2.5": the number goes on; "200 metres" measures.
    [GeneratedRegex(@"\G(?:[A-Za-z%:/]|[.,][0-9]| ?%| per ?cent\b| (?:met(?:re|er)s?|k(?:ilo)?m(?:et(?:re|er)s)?|hectares?|ha|k(?:ilo)?g(?:rams)?|ton(?:ne)?s|lit(?:re|er)s|miles|acres|degrees|minutes|hours|weeks|months)\b)", Options)]
    private static partial Regex PartOfNumberAfter();

    // "May 22" is a day, "มี.ค. 66" a year, and "on 18 May. 35 people" neither; of "from 20 to 22 May, 57 people" the comma ends the date.
    [GeneratedRegex(@"(?:" + MonthNames.ThaiPattern + @"|\b(?<english>" + MonthNames.EnglishPattern + @")) ?$", Options)]
    private static partial Regex MonthBefore();

    [GeneratedRegex(@"(?:" + MonthNames.ThaiPattern + @"|\b" + MonthNames.EnglishPattern + @"(?: [0-9]{1,2}(?:st|nd|rd|th)?)?) ?,? ?$", Options)]
    private static partial Regex YearOfMonthBefore();

    [GeneratedRegex(@"(?:ปี|พ\. ?ศ\.|ค\. ?ศ\.|[0-9](?:st|nd|rd|th)?,|\b(?:in|since|until|year|during|before|after)) ?$", Options)]
    private static partial Regex YearBefore();
}
