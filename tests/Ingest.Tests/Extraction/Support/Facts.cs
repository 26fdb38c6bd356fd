using SdgInsights.Domain;

namespace SdgInsights.Ingest.Tests;

/// <summary>The facts of an activity as lines to compare, in normal spelling and without their places in the text.</summary>
internal static class Facts
{
    public static IReadOnlyList<string> Of(Activity? activity) => activity is null ? ["no activity"] :
    [
        $"title {Normal(activity.Title)}",
        $"event_type {Codes.Of(activity.EventType)}",
        $"period {activity.Period?.Start} {activity.Period?.End}",
        $"participants {activity.Participants}",
        $"organisations {activity.Organisations}",
        $"host {activity.HostCountry}",
        $"countries {string.Join(' ', activity.Countries)}",
        $"groups {string.Join(' ', activity.CountryGroups)}",
        $"provinces {string.Join(' ', activity.Provinces)}",
        $"region {activity.ThaiRegion}",
        $"venue {Normal(activity.Venue)}",
        $"organisers {string.Join(" | ", activity.Organisers.Select(Normal))}",
        $"mode {Codes.Of(activity.Mode)}",
        $"level {Codes.Of(activity.Level)}",
        $"body {Normal(activity.Body)}",
        $"edition {Normal(activity.Edition)}",
        .. activity.Resolutions.Select(r => $"resolution {Normal(r.Number)} {Normal(r.Text)} {Normal(r.Addressee)}"),
        .. activity.Parts.Select(p => $"part {p}"),
    ];

    private static string? Normal(string? text) => text is null ? null : NormalText.Of(text).Value.Replace('\n', ' ').Replace("  ", " ", StringComparison.Ordinal).Trim();
}
