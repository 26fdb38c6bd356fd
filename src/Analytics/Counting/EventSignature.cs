using SdgInsights.Domain;

namespace SdgInsights.Analytics;

/// <summary>A report with its names in comparable form, and the test whether two of them tell of one event.</summary>
internal sealed class EventSignature(EventReport report, PlaceNames placeNames)
{
    private readonly string? body = EventNames.Body(report.Body);
    private readonly string? edition = EventNames.Edition(report.Edition, report.Start?.Year ?? 0);

    /// <summary>Null where people met online: a meeting service is no place.</summary>
    private readonly string? venue = report.Venue is null || report.Mode == ActivityMode.Online ? null : NameWords.Key(report.Venue);

    /// <summary>Made where it is asked for: many a report is the only one of its day, or told apart by its place.</summary>
    private readonly Lazy<TitleSignature> title = new(() => new(report.Title, placeNames));

    public EventReport Report => report;

    /// <summary>Needs equal starts of full dates, which the caller has seen to.</summary>
    public bool IsSameEventAs(EventSignature other) =>
        report.Document != other.Report.Document
        && !IsElsewhere(other)
        && !IsOtherEdition(other)
        && (IsSameEdition(other) || title.Value.NamesSameEventAs(other.title.Value) || IsSameVenue(other))
        // Last, for looking for places in titles costs most.
        && !title.Value.NamesOtherPlaceThan(other.title.Value);

    private bool IsElsewhere(EventSignature other) =>
        Differ(report.HostCountry, other.Report.HostCountry)
        || Differ(report.ThaiRegion, other.Report.ThaiRegion)
        || (report.Provinces.Count > 0 && other.Report.Provinces.Count > 0 && !report.Provinces.Intersect(other.Report.Provinces).Any());

    private bool IsOtherEdition(EventSignature other) =>
        edition is { Length: > 0 } && other.edition is { Length: > 0 } && edition != other.edition;

    private bool IsSameEdition(EventSignature other) =>
        body is not null && body == other.body && edition is not null && edition == other.edition;

    /// <summary>Two bodies that meet in one house on one day hold two meetings.</summary>
    private bool IsSameVenue(EventSignature other) =>
        venue is { Length: > 0 } && venue == other.venue && !Differ(body, other.body);

    private static bool Differ(string? left, string? right) => left is not null && right is not null && left != right;
}
