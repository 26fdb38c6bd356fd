using SdgInsights.Analytics;
using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>A field of an activity that comparisons look at.</summary>
/// <param name="Name">The label is <c>field.NAME</c>.</param>
/// <param name="Value">In codes, the same in both languages; empty where not stated.</param>
/// <param name="Words">In the language of the report.</param>
internal sealed record ComparedField(string Name, Func<StoredActivity, string> Value, Func<StoredActivity, ReportContext, string> Words);

internal static class ComparedFields
{
    public static IReadOnlyList<ComparedField> All { get; } =
    [
        .. new[]
        {
            FieldNames.Title, FieldNames.EventType, FieldNames.StartDate, FieldNames.EndDate, FieldNames.Level, FieldNames.Mode, FieldNames.Body, FieldNames.Edition,
            FieldNames.HostCountry, FieldNames.Provinces, FieldNames.ThaiRegion, FieldNames.Venue, FieldNames.Organisers, FieldNames.Countries, FieldNames.CountryGroups,
        }.Select(Stated),
        Counted(FieldNames.Participants, a => a.Activity.Participants),
        Counted(FieldNames.Organisations, a => a.Activity.Organisations),
        new("people_counted", a => Number(Event.PeopleCounted(a)), (a, _) => Number(Event.PeopleCounted(a))),
        new(FieldNames.Sdgs, a => FieldValue.Join(Goals(a).Select(g => g.ToString())), (a, c) => string.Join("; ", Goals(a).Select(c.Names.ShortGoal))),
        new("held_back", a => a.HeldBack is { } held ? $"{Codes.Of(held.Reason)} {held.InFavourOf}" : "", (a, c) => a.HeldBack is { } held ? c.HeadCounts.Of(held) : ""),
        new("status", a => a.IsReviewed ? "reviewed" : a.IsInDoubt ? "in_doubt" : "draft", (a, c) => c.Labels.Status(a)),
        new("document", a => a.Source.Id.Hash, (a, _) => a.Source.Name),
    ];

    private static ComparedField Stated(string name) => new(
        name,
        a => FieldValue.Of(a.Activity, name),
        (a, context) => FieldWording.Of(new(a, name, FieldValue.Of(a.Activity, name), null, null), context));

    private static ComparedField Counted(string name, Func<StoredActivity, HeadCount?> count) => new(
        name,
        a => count(a) is { } c ? $"{Number(c.Value)} {Codes.Of(c.Qualifier)} {Codes.Of(c.Scope)}" : "",
        (a, context) => count(a) is { } c ? $"{Number(c.Value)} ({context.Names.Code(CodeLists.Qualifier, c.Qualifier)})" : "");

    private static IEnumerable<Goal> Goals(StoredActivity activity) => activity.Activity.Sdgs.Select(s => s.Goal).Distinct().Order();

    private static string Number(long? number) => number?.Grouped() ?? "";
}
