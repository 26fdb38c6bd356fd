using SdgInsights.Domain;

namespace SdgInsights.Analytics;

/// <summary>
/// Makes one activity of several reports. Each field keeps the report that it came from; where reports differ one of them stands, by a
/// rule that is named, and figures are never added up.
/// </summary>
public static class EventMerge
{
    private static readonly (string Field, Func<Activity, object?> Value)[] Facts =
    [
        ("title", a => NameWords.Key(a.Title)),
        ("start_date", a => a.Period?.Start),
        ("end_date", a => a.Period is { } period ? period.End ?? period.Start : null),
        ("event_type", a => a.EventType is EventType.Other ? null : a.EventType),
        ("level", a => a.Level),
        ("mode", a => a.Mode),
        ("body", a => EventNames.Body(a.Body)),
        ("edition", a => a.Period is { } period ? EventNames.Edition(a.Edition, period.Start.Year) : a.Edition),
        ("host_country", a => a.HostCountry),
        ("thai_region", a => a.ThaiRegion),
        ("venue", a => a.Venue is null ? null : NameWords.Key(a.Venue)),
        // Two documents word the same resolutions differently: those of one count.
        ("resolutions", a => a.Resolutions.Count > 0 ? a.Resolutions.Count : null),
    ];

    private static readonly (string Field, Func<Activity, IReadOnlyList<string>> Values)[] Lists =
    [
        ("organisers", a => a.Organisers), ("countries", a => a.Countries), ("country_groups", a => a.CountryGroups), ("thai_provinces", a => a.Provinces),
    ];

    private static readonly (string Field, Func<StoredActivity, HeadCount?> Value)[] Figures =
    [
        ("participants_total", People),
        ("organisations_count", a => a.Activity.Organisations is { IsAttendance: true } organisations ? organisations : null),
    ];

    /// <param name="reports">All reports of one event, the one that stands for it first.</param>
    /// <returns>The fields that any of them states.</returns>
    public static IReadOnlyList<MergedField> Of(IReadOnlyList<StoredActivity> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var ranked = reports.Take(1).Concat(reports.Skip(1).OrderBy(r => r.Rank).ThenBy(r => r.Key, StringComparer.Ordinal)).ToList();
        return
        [
            .. Facts.Select(f => Fact(f.Field, ranked, r => f.Value(r.Activity))).OfType<MergedField>(),
            .. Lists.Select(f => Joined(f.Field, ranked, r => f.Values(r.Activity))).OfType<MergedField>(),
            .. Figures.Select(f => Figure(f.Field, ranked, f.Value)).OfType<MergedField>(),
        ];
    }

    /// <summary>Those who came, as the report states them or counts them in parts; null where it does neither.</summary>
    public static HeadCount? People(StoredActivity report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report.Activity.Participants is { } stated ? stated.IsAttendance ? stated : null
            : report.Participation.Count > 0 ? new(report.Participation.Sum(p => p.People))
            : null;
    }

    private static MergedField? Fact(string field, List<StoredActivity> ranked, Func<StoredActivity, object?> value)
    {
        var stating = ranked.Where(r => value(r) is not null).ToList();
        if (stating.Count == 0)
            return null;
        var others = stating.Where(r => !value(r)!.Equals(value(stating[0]))).ToList();
        return new(field, stating[0], others, others.Count > 0 ? MergeRule.Main : Consent(stating));
    }

    private static MergedField? Joined(string field, List<StoredActivity> ranked, Func<StoredActivity, IReadOnlyList<string>> values)
    {
        var stating = ranked.Where(r => values(r).Count > 0).ToList();
        if (stating.Count == 0)
            return null;
        var others = stating.Where(r => values(r).Except(values(stating[0])).Any()).ToList();
        return new(field, stating[0], others, others.Count > 0 ? MergeRule.Joined : Consent(stating));
    }

    private static MergedField? Figure(string field, List<StoredActivity> ranked, Func<StoredActivity, HeadCount?> value)
    {
        var stating = ranked
            .Where(r => value(r) is not null)
            .OrderBy(r => r.IsInDoubt)
            .ThenByDescending(CountsRows)
            .ThenBy(r => value(r)!.IsApproximate)
            .ThenBy(r => ReportRank.IsWebPage(r.Source.MediaType))
            .ToList();
        if (stating.Count == 0)
            return null;
        var from = stating[0];
        var others = stating.Where(r => value(r)!.Value != value(from)!.Value).ToList();
        return new(field, from, others, others.Count > 0 ? Why(from, others[0], value) : Consent(stating));
    }

    private static MergeRule Consent(List<StoredActivity> stating) => stating.Count == 1 ? MergeRule.OnlySource : MergeRule.Agreed;

    private static MergeRule Why(StoredActivity from, StoredActivity other, Func<StoredActivity, HeadCount?> value) =>
        CountsRows(from) && !CountsRows(other) ? MergeRule.Register
        : !value(from)!.IsApproximate && value(other)!.IsApproximate ? MergeRule.Exact
        : ReportRank.IsWebPage(other.Source.MediaType) && !ReportRank.IsWebPage(from.Source.MediaType) ? MergeRule.Document
        : from.Rank < other.Rank ? MergeRule.Main
        : MergeRule.Unsettled;

    private static bool CountsRows(StoredActivity report) => report.Participation.Any(p => p.IsFromRegister);
}
