using System.Text.RegularExpressions;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Finds every counted thing that an activity report may state: <c>ประมาณ 80 คน</c>, <c>46 องค์กร</c>, <c>more than fifty people</c>.</summary>
public static partial class CountMentions
{
    private const string Digits = @"\d[\d,]*";
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    public static IReadOnlyList<CountMention> In(string text) =>
        [.. Thai().Matches(text).Concat(English().Matches(text)).Select(FromMatch).OfType<CountMention>().OrderBy(m => m.Span.Start)];

    private static CountMention? FromMatch(Match match)
    {
        var value = match.Groups["digits"].Success
            ? NumberWords.FromDigits(match.Groups["digits"].Value.TrimEnd(','))
            : NumberWords.FromThai(match.Groups["thai"].Value) ?? NumberWords.FromEnglish(match.Groups["english"].Value);
        if (match.Groups["power"] is { Success: true } power && value is not null)
            value *= NumberWords.FromThai(power.Value);
        if (value is null or 0)
            return null;
        return new(new(match.Index, match.Index + match.Length), value.Value, QualifierOf(match), UnitOf(match));
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

    [GeneratedRegex(@"(?:(?<about>ประมาณ|ราว|เกือบ)|(?<atLeast>ไม่น้อยกว่า|ไม่ต่ำกว่า|มากกว่า|กว่า|เกิน))? ?(?:จำนวน ?)?(?<![\d.,/])(?:(?<digits>" + Digits + @")|(?<thai>" + NumberWords.ThaiPattern + @")) ?(?<power>พัน|หมื่น|แสน)?(?<odd>กว่า|เศษ)? ?(?:(?<people>คน|ราย|ท่าน|ชีวิต)|(?<organisations>องค์กร|หน่วยงาน|เครือข่าย)|(?<countries>ประเทศ))(?!ละ)", Options)]
    private static partial Regex Thai();

    [GeneratedRegex(@"(?:(?<about>\b(?:about|around|approximately|some|nearly|almost|roughly)|~) ?|(?<atLeast>\b(?:more than|over|at least|no fewer than|no less than|upwards of)) )?(?<![\d.,/$€£])\b(?:(?<digits>" + Digits + @")(?<odd>\+)?|(?<english>" + NumberWords.EnglishPattern + @"))[ -]?(?:(?:(?!(?:and|or|of|in|from|to|the|who|were|was|million|billion|per|years?|months?|days?|hours?|minutes?|percent)\b)[a-z'-]+ ){0,4}?)?(?:(?<people>participants|people|persons|delegates|attendees|representatives|members|women|men|students|trainees|practitioners|leaders|servants|officials|experts|volunteers|youths?|villagers|farmers|activists|advocates|citizens)|(?<organisations>organi[sz]ations|CSOs|NGOs|associations|agencies)|(?<countries>countries|nations|economies))\b", Options)]
    private static partial Regex English();
}
