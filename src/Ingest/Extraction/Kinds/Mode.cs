using System.Text.RegularExpressions;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Whether people met in a room, on line, or both.</summary>
public static partial class Mode
{
    private static readonly AnchoredPattern OnlineWords = new(Online(), AnchorsOf.Either(AnchorsOf.Words("ทางไกล", "ออนไลน์", "โอ", "ทัศน์"), AnchorsOf.LatinWords), before: 70, sight: 100);

    public static (ActivityMode Mode, TextSpan? Span)? Of(Report report, VenueFact? venue, bool hasTown)
    {
        ArgumentNullException.ThrowIfNull(report);
        var hybrid = Hybrid().Match(report.Value);
        if (hybrid.Success && report.IsContent(hybrid.Index))
            return (ActivityMode.Hybrid, SpanOf(hybrid));
        var online = OnlineWords.Matches(report.Value).FirstOrDefault(m => report.IsContent(m.Index));
        var onsite = venue is not null || hasTown || NamesTown(report) || InPerson().IsMatch(report.Value);
        return (online, onsite) switch
        {
            (not null, true) => (ActivityMode.Hybrid, SpanOf(online)),
            (not null, false) => (ActivityMode.Online, SpanOf(online)),
            (null, true) => (ActivityMode.Onsite, venue?.Clause),
            _ => null,
        };
    }

    // "Location: Mugumu, Tanzania" is a town, "Location: Nepal" is none.
    private static bool NamesTown(Report report) =>
        report.Fields.Any(f => f.Label.Equals("location", StringComparison.OrdinalIgnoreCase) && f.Value.Of(report.Value) is var place && place.Contains(',') && !Online().IsMatch(place));

    private static TextSpan SpanOf(Match match) => new(match.Index, match.Index + match.Length);

    [GeneratedRegex(@"\bhybrid\b|ไฮบริด|รูปแบบผสม|ทั้ง(?:แบบ|ในรูปแบบ)?(?:ออนไซต์|on-?site)[^\n]{0,30}(?:ออนไลน์|online)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Hybrid();

    [GeneratedRegex(@"(?:ผ่าน|ใน|ทาง|ด้วย)(?:ระบบ|รูปแบบ|แบบ)? ?(?:การประชุม)?(?:ทางไกล|ออนไลน์|online|zoom|ว[ิี]ด[ิี](?:โอ|ทัศน์)|การประชุมทางไกล|video|webex|microsoft teams|facebook live)|ระบบ zoom|zoom meeting|\(online\)|\bvia (?:zoom|teams|video)|\b(?:held|met|took place|convened|joined|participated|viewing|conducted) (?:virtually|online)\b|\bvirtual (?:meeting|workshop|conference|forum|event)\b|\bwebinar\b|\bonline (?:workshop|meeting|event|conference|forum|training|consultation|dialogue|session)\b|\b(?:and|or) on zoom\b|\bmoved[^.\n]{0,40} online\b|^platform ?: ?zoom|\(online\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Online();

    [GeneratedRegex(@"\bin person\b|\bon-?site\b|ออนไซต์", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InPerson();
}
