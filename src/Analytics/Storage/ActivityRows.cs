using System.Globalization;
using SdgInsights.Domain;

namespace SdgInsights.Analytics;

/// <summary>The rows of one activity: itself, its lists, resolutions and participation.</summary>
internal static class ActivityRows
{
    public static IEnumerable<object> Of(Activity activity, string key, SourceDocument document, int position, ReferenceData reference)
    {
        var hash = document.Id.Hash;
        var report = EventReport.Of(key, document, activity);
        return Lists(activity, key)
            .Concat(DocumentRows.Sdgs(activity.Sdgs, key, hash, key))
            .Concat(DocumentRows.Problems(activity.Problems, key, hash, key))
            .Concat(Resolutions(activity.Resolutions, key, hash))
            .Concat(Participation(activity, report, reference))
            .Prepend(Itself(activity, report, position));
    }

    /// <summary>As it counts where no other report speaks of the event; <see cref="EventUpdate"/> goes on from there.</summary>
    private static ActivityRow Itself(Activity activity, EventReport report, int position) => new()
    {
        ActivityKey = report.Key,
        DocumentHash = report.Document,
        Position = position,
        Title = activity.Title,
        EventType = Codes.Of(activity.EventType),
        StartDate = activity.Period?.Start.ToString(),
        EndDate = activity.Period?.End?.ToString(),
        StartYear = activity.Period?.Start.Year,
        FirstDay = activity.Period?.Start.Earliest.ToString("O", CultureInfo.InvariantCulture),
        Level = Codes.Of(activity.Level),
        Mode = Codes.Of(activity.Mode),
        Body = activity.Body,
        Edition = activity.Edition,
        HostCountry = activity.HostCountry,
        ThaiRegion = activity.ThaiRegion,
        Venue = activity.Venue,
        Participants = activity.Participants?.Value,
        ParticipantsQualifier = Codes.Of(activity.Participants?.Qualifier),
        ParticipantsScope = Codes.Of(activity.Participants?.Scope),
        Organisations = activity.Organisations?.Value,
        OrganisationsQualifier = Codes.Of(activity.Organisations?.Qualifier),
        OrganisationsScope = Codes.Of(activity.Organisations?.Scope),
        ReportRank = report.Rank,
        BodyKey = EventNames.Body(activity.Body),
        IsInDoubt = report.IsInDoubt,
        HeldBackReason = Codes.Of(report.HeldBackAlone?.Reason),
        EventKey = report.Key,
    };

    private static IEnumerable<object> Lists(Activity activity, string key) =>
        activity.Organisers.Select(object (name, i) => new OrganiserRow(key, i, name))
            .Concat(activity.Countries.Select((code, i) => new ActivityCountryRow(key, i, code)))
            .Concat(activity.CountryGroups.Select((code, i) => new ActivityGroupRow(key, i, code)))
            .Concat(activity.Provinces.Select((code, i) => new ActivityProvinceRow(key, i, code)))
            .Concat(activity.GroupsMentioned.Select((g, i) => new GroupMentionRow(key, i, g.Group, g.Mentions, g.Span.Start, g.Span.End, g.Quote)))
            .Append(new ReadingRow(key, StoredLists.Of(activity.Evidence), StoredLists.Of(activity.Confidence)));

    private static IEnumerable<object> Resolutions(IReadOnlyList<Resolution> resolutions, string key, string hash) =>
        resolutions.SelectMany((r, i) =>
        {
            var own = StoredKeys.Resolution(key, i + 1);
            return DocumentRows.Sdgs(r.Sdgs, own, hash, key, own)
                .Concat(r.AddresseeKinds.Select((kind, place) => new AddresseeKindRow(own, place, kind)))
                .Prepend(new ResolutionRow(own, key, i, r.Number, r.Text, r.Span.Start, r.Span.End, r.Addressee, r.AddresseeSpan?.Start, r.AddresseeSpan?.End));
        });

    private static IEnumerable<ParticipationRow> Participation(Activity activity, EventReport report, ReferenceData reference) =>
        ParticipationTable.Complete(activity.Participants, activity.Parts).Select((part, i) => new ParticipationRow(
            report.Key,
            i,
            part.People,
            Codes.Of(part.Basis),
            CompletesTotal: i >= activity.Parts.Count,
            part.Country,
            part.Province,
            Stated(part.OrganisationType),
            Stated(part.Sex),
            Stated(part.AgeGroup),
            Stated(part.Disability),
            PlaceKey.Country(part, activity, reference),
            PlaceKey.Province(part, activity),
            activity.Period?.Start.Year,
            activity.HostCountry,
            IsApproximate: !part.IsFromRegister && activity.Participants?.IsApproximate == true,
            Counts: report.HeldBackAlone is null));

    /// <summary>Null for the first member of each of these enums, <c>NotStated</c>.</summary>
    private static string? Stated<T>(T value)
        where T : struct, Enum => EqualityComparer<T>.Default.Equals(value, default) ? null : Codes.Of(value);
}
