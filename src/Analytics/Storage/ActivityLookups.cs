using SdgInsights.Domain;

namespace SdgInsights.Analytics;

/// <summary>The lists that hang on activities, read once and handed out by key.</summary>
internal sealed class ActivityLookups(InsightsContext context, SdgLookup sdgs, ILookup<string, Problem> problems)
{
    private readonly ILookup<string, string> organisers = context.Set<OrganiserRow>()
        .OrderBy(r => r.ActivityKey).ThenBy(r => r.Position).ToLookup(r => r.ActivityKey, r => r.Name);

    private readonly ILookup<string, string> countries = context.Set<ActivityCountryRow>()
        .OrderBy(r => r.ActivityKey).ThenBy(r => r.Position).ToLookup(r => r.ActivityKey, r => r.Country);

    private readonly ILookup<string, string> groups = context.Set<ActivityGroupRow>()
        .OrderBy(r => r.ActivityKey).ThenBy(r => r.Position).ToLookup(r => r.ActivityKey, r => r.GroupingCode);

    private readonly ILookup<string, string> provinces = context.Set<ActivityProvinceRow>()
        .OrderBy(r => r.ActivityKey).ThenBy(r => r.Position).ToLookup(r => r.ActivityKey, r => r.Province);

    private readonly Dictionary<string, ReadingRow> readings = context.Set<ReadingRow>()
        .ToDictionary(r => r.ActivityKey, StringComparer.Ordinal);

    private readonly ILookup<string, GroupMention> groupsMentioned = context.Set<GroupMentionRow>()
        .OrderBy(r => r.ActivityKey).ThenBy(r => r.Position)
        .ToLookup(r => r.ActivityKey, r => new GroupMention(r.GroupCode, r.Mentions, new TextSpan(r.SpanStart, r.SpanEnd), r.Quote));

    private readonly ILookup<string, string> addresseeKinds = context.Set<AddresseeKindRow>()
        .OrderBy(r => r.ResolutionKey).ThenBy(r => r.Position).ToLookup(r => r.ResolutionKey, r => r.Kind);

    private readonly ILookup<string, ResolutionRow> resolutions = context.Set<ResolutionRow>()
        .OrderBy(r => r.ActivityKey).ThenBy(r => r.Position).ToLookup(r => r.ActivityKey);

    private readonly ILookup<string, StoredPart> participation = StoredParts.ByActivity(context);

    public StoredActivity Activity(ActivityRow row, StoredSource source)
    {
        var parts = participation[row.ActivityKey].ToList();
        return new(
            row.ActivityKey,
            source,
            Fact(row, [.. parts.Where(p => !p.CompletesTotal).Select(p => p.Part)]),
            [.. parts.Select(p => p.Part)],
            row.IsReviewed,
            row.HeldBackReason is null ? null : new(Codes.Parse<HeldBackReason>(row.HeldBackReason), row.HeldBackInFavourOf))
        {
            Rank = row.ReportRank,
        };
    }

    private Activity Fact(ActivityRow row, IReadOnlyList<ParticipationPart> parts) => new()
    {
        Title = row.Title,
        EventType = Codes.Parse<EventType>(row.EventType),
        Period = PartialDate.FromIso(row.StartDate) is { } start ? new(start, PartialDate.FromIso(row.EndDate)) : null,
        Level = Codes.TryParse<ActivityLevel>(row.Level),
        Mode = Codes.TryParse<ActivityMode>(row.Mode),
        Body = row.Body,
        Edition = row.Edition,
        HostCountry = row.HostCountry,
        ThaiRegion = row.ThaiRegion,
        Venue = row.Venue,
        Participants = StoredHeadCount.Of(row.Participants, row.ParticipantsQualifier, row.ParticipantsScope),
        Organisations = StoredHeadCount.Of(row.Organisations, row.OrganisationsQualifier, row.OrganisationsScope),
        Organisers = [.. organisers[row.ActivityKey]],
        Countries = [.. countries[row.ActivityKey]],
        CountryGroups = [.. groups[row.ActivityKey]],
        Provinces = [.. provinces[row.ActivityKey]],
        Resolutions = [.. resolutions[row.ActivityKey].Select(Resolution)],
        Sdgs = sdgs.Of(row.ActivityKey),
        GroupsMentioned = [.. groupsMentioned[row.ActivityKey]],
        Parts = parts,
        Evidence = StoredLists.Evidence(readings[row.ActivityKey].Evidence),
        Confidence = StoredLists.Confidence(readings[row.ActivityKey].Confidence),
        Problems = [.. problems[row.ActivityKey]],
    };

    private Resolution Resolution(ResolutionRow row) =>
        new(row.Number, row.Text, new TextSpan(row.SpanStart, row.SpanEnd), row.Addressee, sdgs.Of(row.ResolutionKey))
        {
            AddresseeSpan = row is { AddresseeStart: { } start, AddresseeEnd: { } end } ? new(start, end) : null,
            AddresseeKinds = [.. addresseeKinds[row.ResolutionKey]],
        };
}
