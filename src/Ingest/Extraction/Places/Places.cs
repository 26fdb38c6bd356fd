using System.Text.RegularExpressions;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>The places of an activity, each with its evidence.</summary>
/// <param name="NamesTown">A town or province is named where people met, so that they met in a room.</param>
public sealed record PlaceFacts(
    string? HostCountry,
    IReadOnlyList<string> Countries,
    IReadOnlyList<string> Groups,
    IReadOnlyList<string> Provinces,
    string? ThaiRegion,
    bool NamesTown,
    IReadOnlyList<Evidence> Evidence);

/// <summary>Reads host country, stated countries, groupings, provinces and the Thai region.</summary>
/// <param name="family">The indexes that search the same texts.</param>
public sealed partial class Places(ReferenceData reference, PhraseFamily? family = null)
{
    private const int TownReach = 3000;
    private const int Lead = 1200;
    private const int Post = 60;
    private const int PageHead = 400;
    private const int FewThaiLetters = 10;
    private const string InTown = " in ";
    private readonly Gazetteer gazetteer = new(reference, family);
    private readonly RegionNames regions = new(reference, family);

    /// <summary>Where the event was held; without a name where the clause tells only of a town or a country.</summary>
    public VenueFact? VenueOf(Report report, DateMention? date) =>
        Venue.Of(report, date) is not { } venue ? null
        : venue.Name is { } name && !PlaceSigns.IsOnlyPlaces(name.Of(report.Value), gazetteer) ? venue
        : venue with { Name = null, IsCountry = PlaceSigns.IsOnlyCountry(venue.Clause.Of(report.Value), gazetteer) };

    /// <param name="organisers">Where they are named with their country, it took part.</param>
    public PlaceFacts Of(Report report, VenueFact? venue, IReadOnlyList<TextSpan> organisers)
    {
        ArgumentNullException.ThrowIfNull(report);
        List<PlaceMention> named = [.. gazetteer.In(report).Where(m => report.IsContent(m.Span.Start))];
        var mentions = PlaceSigns.Places(report, venue?.Clause, named);
        var evidence = new List<Evidence>();
        var provinces = ThaiProvinces.Of(report, venue, mentions);
        // The province whose governor tells of it, where no words say of any other that it was there.
        if (provinces.Count == 0 && LocalHead.SeatOf(report) is { } seat)
            provinces = [.. named.Where(m => m.Kind is PlaceKind.Province && seat.Contains(m.Span))];
        var host = HostCountry.Of(report, venue, mentions, provinces);
        // Abroad, a Thai province is the home of a guest; the event is none of that province's.
        if (host is { Country: not "TH" })
            provinces = [];
        evidence.AddRange(provinces.Select(p => report.EvidenceAt("thai_provinces", p.Span)));
        if (host?.Span is { } hostSpan)
            evidence.Add(report.EvidenceAt("host_country", hostSpan));
        var stated = StatedCountries.Of(report, mentions, venue is null ? organisers : [.. organisers, venue.Clause]);
        evidence.AddRange(stated.Select(c => report.EvidenceAt("countries", c.Span)));
        var groups = StatedCountries.GroupsOf(report, mentions);
        evidence.AddRange(groups.Select(g => report.EvidenceAt("country_groups", g.Span)));
        var region = RegionOf(report, venue, provinces, host?.Country);
        if (region is { Span: { } regionSpan })
            evidence.Add(report.EvidenceAt("thai_region", regionSpan));
        return new(
            host?.Country,
            Codes(stated.Select(c => c.Code), host?.Country, IsThaiReport(report) ? "TH" : null),
            [.. groups.Select(g => g.Code).Distinct()],
            [.. provinces.Select(p => p.Code).Distinct()],
            region?.Code,
            provinces.Count > 0 || NamesTown(report, mentions) || TitleNamesTown(report, mentions) || (report.Language is Language.Other && OtherFacts.NamesTown(report)),
            evidence);
    }

    // The six-region scheme goes by the venue's province, else by a region that the event carries in its name.
    private (string Code, TextSpan? Span)? RegionOf(Report report, VenueFact? venue, IReadOnlyList<PlaceMention> provinces, string? host)
    {
        if (host is not null and not "TH")
            return null;
        var atVenue = provinces.Where(p => venue is not null && IsNear(venue.Clause, p.Span)).ToList();
        var decisive = atVenue.Count > 0 ? atVenue : provinces;
        var codes = decisive.Select(p => reference.Provinces[p.Code].Region6).Distinct().ToList();
        return codes.Count == 1 ? (codes[0], decisive[0].Span)
            : codes.Count == 0 ? regions.OfEvent(report)
            : atVenue.Count > 0 ? (reference.Provinces[atVenue[0].Code].Region6, atVenue[0].Span)
            : null;
    }

    // "Market Mondays in Honiara": a title that tells the town.
    private static bool TitleNamesTown(Report report, IReadOnlyList<PlaceMention> mentions) =>
        report.Language is not Language.Thai && mentions.Any(m => m.Kind is PlaceKind.City && report.IsTitle(m.Span.Start) && report.Before(m.Span.Start, InTown.Length).Equals(InTown, StringComparison.OrdinalIgnoreCase));

    // Towns abroad are not in the reference data; what stands behind "met in" or before the date and is no country is one.
    private static bool NamesTown(Report report, IReadOnlyList<PlaceMention> mentions) =>
        MatchesBefore(MetInThai(), report.Value, report.BodyStart + Lead).Any(m => report.IsProse(m.Index) && !PlaceSigns.IsPost(report.Before(m.Index + 2, Post)) && !HostCountry.IsInvited().IsMatch(report.Before(m.Index, TownReach)))
        || MatchesBefore(MetIn(), report.Value, report.BodyStart + TownReach)
            .Any(m => report.IsProse(m.Groups["town"].Index) && !ToBeHeld().IsMatch(m.Value) && !mentions.Any(p => p.Kind is PlaceKind.Country or PlaceKind.Grouping && p.Span.Start == m.Groups["town"].Index));

    private static IEnumerable<Match> MatchesBefore(Regex pattern, string text, int end)
    {
        for (var match = pattern.Match(text, 0, Math.Min(text.Length, end)); match.Success; match = match.NextMatch())
            yield return match;
    }

    internal static bool IsNear(TextSpan clause, TextSpan place) => place.Start >= clause.Start && place.Start <= clause.End + 45;

    // A Thai page tells of Thai participants, also where the meeting is abroad, and also where its text is English.
    internal static bool IsThaiReport(Report report) =>
        report.Language == Language.Thai || report.Value.Take(PageHead).Count(PhraseFolding.IsThai) >= FewThaiLetters;

    private static List<string> Codes(IEnumerable<string> stated, params string?[] more) =>
        [.. stated.Concat(more.OfType<string>()).Distinct().Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"\b(?:to be|will be) (?:held|hosted|organi[sz]ed)\b", RegexOptions.CultureInvariant)]
    private static partial Regex ToBeHeld();

    [GeneratedRegex(@"(?:(?<=[\s)])(?:ณ|ที่) ?|ตามเวลาท้องถิ่น ?|ตามเวลา)(?:กรุง|นคร|เมือง|เกาะ)[ก-๙]", RegexOptions.CultureInvariant)]
    private static partial Regex MetInThai();

    [GeneratedRegex(@"\b(?:workshops?|meetings?|forums?|conferences?|trainings?|courses?|dialogues?|consultations?|gathered|met|held|took place|convened)\b[^.\n]{0,70}? in (?<town>(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|The|English|Thai|Asia|Africa|Europe|South|North)\b)[A-Z][a-z]+)|(?:^|\n)(?<town>[A-Z][A-Za-z'’ .-]{2,30}), (?:[A-Z][A-Za-z ]{2,20},? )?\(?(?:[0-9]{1,2} [A-Z][a-z]+ [0-9]{4}|[A-Z][a-z]+ [0-9]{1,2}, [0-9]{4})", RegexOptions.CultureInvariant)]
    private static partial Regex MetIn();
}
