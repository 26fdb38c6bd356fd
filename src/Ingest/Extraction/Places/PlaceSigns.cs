using System.Text.RegularExpressions;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Tells whether a name that stands in the gazetteer names the place here, or is part of another name or a word.</summary>
internal static partial class PlaceSigns
{
    private const int Reach = 45;

    /// <summary>The mentions that name places; a doubtful name counts where it stands in a list of its kind.</summary>
    /// <param name="venue">The clause that tells where people met.</param>
    public static IReadOnlyList<PlaceMention> Places(Report report, TextSpan? venue, IReadOnlyList<PlaceMention> mentions)
    {
        var kept = new List<PlaceMention>();
        for (var i = 0; i < mentions.Count; i++)
        {
            var listed = mentions[i].Kind is PlaceKind.Country or PlaceKind.Province && (IsListed(report, mentions, i - 1, i) || IsListed(report, mentions, i, i + 1));
            if (IsPlace(report, listed || IsLocated(report, mentions[i]) ? mentions[i] with { NeedsSign = false } : mentions[i]) || IsOfProvince(report, venue, mentions[i], listed))
                kept.Add(mentions[i]);
        }

        return kept;
    }

    // "Location: Kutaisi, Georgia", "[[country:Jordan]]".
    private static bool IsLocated(Report report, PlaceMention mention) => report.Fields.Any(f => f.Label is "location" or "country" && f.Value.Contains(mention.Span));

    /// <summary>True where a text holds names of places and nothing else, such as <c>กรุงเจนีวา สมาพันธรัฐสวิส</c>.</summary>
    public static bool IsOnlyPlaces(string text, Gazetteer gazetteer)
    {
        var rest = text;
        foreach (var place in gazetteer.In(text).Reverse())
            rest = rest.Remove(place.Span.Start, place.Span.Length);
        return rest != text && PlaceWords().Replace(rest, "").Length == 0 || Town().IsMatch(text);
    }

    /// <summary>True where a clause tells the country and no town: <c>ณ ประเทศมาเลเซีย</c>.</summary>
    public static bool IsOnlyCountry(string clause, Gazetteer gazetteer) =>
        !TownWord().IsMatch(clause) && gazetteer.In(clause) is { Count: > 0 } places && places[0].Kind is PlaceKind.Country && places.All(p => p.Kind is PlaceKind.Country or PlaceKind.Grouping);

    private static bool IsListed(Report report, IReadOnlyList<PlaceMention> mentions, int left, int right) =>
        left >= 0 && right < mentions.Count && mentions[left].Kind == mentions[right].Kind
        // Names that touch are one word: ชาด and ไทย in สภากาชาดไทย.
        && report.Value.AsSpan()[mentions[left].Span.End..mentions[right].Span.Start] is { Length: > 0 } gap
        && (mentions[left].Kind == PlaceKind.Country ? StatedCountries.IsListGap(gap) : ThaiProvinces.IsListGap(gap));

    private static bool IsPlace(Report report, PlaceMention mention)
    {
        var before = report.Before(mention.Span.Start, Reach);
        var after = report.After(mention.Span.End, 20);
        return mention.Kind switch
        {
            PlaceKind.Province => IsProvince(before, after, mention.NeedsSign, IsLatin(report, mention)),
            PlaceKind.Country or PlaceKind.City => IsCountry(before, after, mention.NeedsSign),
            _ => true,
        };
    }

    // An office of a province stands in it; officials of several provinces, listed, come from them.
    private static bool IsOfProvince(Report report, TextSpan? venue, PlaceMention mention, bool listed)
    {
        if (mention.Kind is not PlaceKind.Province)
            return false;
        var before = report.Before(mention.Span.Start, Reach);
        return (listed && Officials().IsMatch(before)) || (venue is { } clause && clause.Contains(mention.Span) && Office().IsMatch(before));
    }

    private static bool IsProvince(string before, string after, bool needsSign, bool latin)
    {
        if (latin)
            return !LatinInName().IsMatch(after) && !LatinHotel().IsMatch(before) && (!needsSign || LatinSign().IsMatch(after) || LatinSignBefore().IsMatch(before));
        if (InOfficialTitle().IsMatch(before))
            return false;
        if (ProvinceSign().IsMatch(before))
            return true;
        return !needsSign && !InName().IsMatch(before);
    }

    private static bool IsCountry(string before, string after, bool needsSign) =>
        (!needsSign || CountrySign().IsMatch(before))
        && !Nationality().IsMatch(before) && !CountryInName().IsMatch(after) && !InName().IsMatch(before) && !IsPost(before);

    private static bool IsLatin(Report report, PlaceMention mention) => report.Value[mention.Span.Start] < '\u0E00';

    /// <summary>True behind the name of an envoy's office, where the town is his post: <c>ผู้แทนถาวรไทยประจำสหประชาชาติ ณ กรุงโรม</c>.</summary>
    public static bool IsPost(string before) => Post().IsMatch(before);

    [GeneratedRegex(@"(?:ผู้แทน(?:ถาวร)?|ทูต)[ก-๙]*ประจำ(?!ประเทศไทย|ราชอาณาจักรไทย)[ก-๙]{2,30}(?: [A-Z/ ]{2,25})? ?ณ ?(?:กรุง|นคร)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Post();

    [GeneratedRegex(@"กรุง|นคร|เมือง|เกาะ|ประเทศ|จังหวัด|จ\.|สาธารณรัฐ|ราชอาณาจักร|สมาพันธรัฐ|เครือรัฐ|รัฐ|ดี ?\.? ?ซี|[\s,().]|\b(?:city|province)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PlaceWords();

    // Towns abroad are many and none holds a meeting by itself; เมืองทองธานี is a hall.
    [GeneratedRegex(@"^(?:กรุง|นคร|เมือง(?!ทอง)|เกาะ)[ก-๙]+(?: (?:ประเทศ|สาธารณรัฐ|ราชอาณาจักร|สมาพันธรัฐ|สหพันธ์|เครือรัฐ|รัฐ|เขต|มณฑล|แคว้น)[ก-๙]+| \([^)]*\))*$", RegexOptions.CultureInvariant)]
    private static partial Regex Town();

    // City-states are towns too.
    [GeneratedRegex(@"กรุง|นคร|เมือง|เกาะ|สิงคโปร์|ฮ่องกง|มาเก๊า|โมนาโก|วาติกัน|\b(?:Singapore|Hong Kong|Macao|Monaco)\b", RegexOptions.CultureInvariant)]
    private static partial Regex TownWord();

    [GeneratedRegex(@"(?:จังหวัด|จ\.) ?$", RegexOptions.CultureInvariant)]
    private static partial Regex ProvinceSign();

    // A speaker's office or an agency names its province without the event being there.
    [GeneratedRegex(@"(?:ผู้ว่าราชการ(?:จังหวัด|กรุงเทพมหานคร)? ?|ผู้ว่าฯ ?(?:จังหวัด|จ\.)? ?|นายกองค์การบริหารส่วนจังหวัด ?|(?:ส\.ส\.|สส\.|สว\.|สมาชิกสภาผู้แทนราษฎร|สมาชิกวุฒิสภา) ?(?:จังหวัด|จ\.)? ?|(?:สำนักงาน|สภา|ศาล(?!า)|เรือนจำ|ที่ทำการปกครอง|หอการค้า|สภาอุตสาหกรรม|คณะกรรมการ|ตำรวจภูธร|องค์การบริหารส่วน|เกษตร|พาณิชย์|แรงงาน|สาธารณสุข|วัฒนธรรม|พมจ\.?|พัฒนาสังคมและความมั่นคงของมนุษย์|ประชาสัมพันธ์)[ก-๙]*?(?:จังหวัด|จ\.) ?)$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex InOfficialTitle();

    [GeneratedRegex(@"(?:สำนักงาน|ศาล(?!า)|เรือนจำ|ที่ทำการปกครอง|หอการค้า|ตำรวจภูธร|องค์การบริหารส่วน)[ก-๙]*?(?:จังหวัด|จ\.) ?$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex Office();

    [GeneratedRegex(@"(?:ผู้ว่าราชการ|เกษตร|พาณิชย์|แรงงาน|สาธารณสุข|วัฒนธรรม|อุตสาหกรรม|พัฒนาสังคมและความมั่นคงของมนุษย์|ประชาสัมพันธ์)[ก-๙]*?(?:จังหวัด|จ\.) ?$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex Officials();

    [GeneratedRegex(@"(?:มหาวิทยาลัย(?:ราชภัฏ|เทคโนโลยีราชมงคล)?|ม\.|ห้อง(?:ประชุม)?|โรงแรม|รร\.|โรงพยาบาล|รพ\.|โรงเรียน|วิทยาลัย[ก-๙]*|วัด|เทศบาล[ก-๙]*|ถนน|ถ\.|สะพาน|แม่น้ำ|ทะเลสาบ|ทะเล|อ่าว|ธนาคาร|บริษัท|มูลนิธิ|สมาคม|ศาล(?!า)[ก-๙]*|เรือนจำ[ก-๙]*|สนามบิน|ท่าอากาศยาน|ตลาด|สายการบิน|โคม|เขื่อน|ไข้|ชาว|ซ้อม|การรถไฟแห่งประเทศ|แห่งประเทศ) ?$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex InName();

    [GeneratedRegex(@"(?:ภาษา|ชาว|สัญชาติ|แรงงาน|อาหาร|เงิน|คน) ?$", RegexOptions.CultureInvariant)]
    private static partial Regex Nationality();

    [GeneratedRegex(@"^ ?(?:พาณิชย์|ประกันภัย|แลนด์)|^'s\b", RegexOptions.CultureInvariant)]
    private static partial Regex CountryInName();

    [GeneratedRegex(@"(?:ประเทศ|สาธารณรัฐ|ราชอาณาจักร|in|from|of|UNDP|UNICEF) ?$", RegexOptions.CultureInvariant)]
    private static partial Regex CountrySign();

    [GeneratedRegex(@"^ (?:University|Hotel|Hospital|Rajabhat|Road|Bank|Airlines|Declaration|Agreement)\b", RegexOptions.CultureInvariant)]
    private static partial Regex LatinInName();

    // "โรงแรม Riverside Palace Bangkok"
    [GeneratedRegex(@"โรงแรม ?[A-Z][A-Za-z’'& ]{1,40} $", RegexOptions.CultureInvariant)]
    private static partial Regex LatinHotel();

    [GeneratedRegex(@"^,? (?:Province|province|Thailand)\b", RegexOptions.CultureInvariant)]
    private static partial Regex LatinSign();

    [GeneratedRegex(@"(?:[Pp]rovince of|in|from) $", RegexOptions.CultureInvariant)]
    private static partial Regex LatinSignBefore();
}
