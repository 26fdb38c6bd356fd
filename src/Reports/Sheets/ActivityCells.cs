using System.Globalization;
using SdgInsights.Analytics;
using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>Cells about one activity: what is not stated says so, what is stated links to its evidence.</summary>
internal sealed class ActivityCells(ReportContext context)
{
    public Cell Text(StoredActivity activity, string? text, CellStyle style, params ReadOnlySpan<string> fields) =>
        string.IsNullOrEmpty(text) ? NotStated : Cell.Of(text, style, context.Links.Evidence(activity, fields));

    public Cell List(StoredActivity activity, IEnumerable<string> names, string field) =>
        Text(activity, string.Join("; ", names), CellStyle.Wrapped, field);

    /// <summary>Number of pieces of evidence, with a link to the first.</summary>
    public Cell Evidence(StoredActivity activity) =>
        Cell.Of(context.Evidence.CountOf(activity.Key), link: context.Links.FirstEvidence(activity));

    public Cell CountryCount(StoredActivity activity) => activity.Activity.Countries.Count is > 0 and var count
        ? Cell.Of(count, link: context.Links.Evidence(activity, FieldNames.Countries))
        : NotStated;

    /// <summary>What the document states or, where it states no number, what was counted in its register.</summary>
    public Cell Participants(StoredActivity activity) => EventMerge.People(activity) is { } people
        ? Cell.Of(people.Value, link: context.Links.Evidence(activity, FieldNames.Participants))
        : NotStated;

    public Cell Organisations(StoredActivity activity) => activity.Activity.Organisations is { IsAttendance: true } organisations
        ? Cell.Of(organisations.Value, link: context.Links.Evidence(activity, FieldNames.Organisations))
        : NotStated;

    /// <summary>What enters totals; adding the column up gives the total of the dashboard.</summary>
    public Cell Counted(StoredActivity activity) => Event.PeopleCounted(activity) is { } people
        ? Cell.Of(people, link: context.Links.Evidence(activity, FieldNames.Participants))
        : activity.HeldBack is null ? NotStated : Cell.Of(context.Labels["held_back"]);

    public Cell HeldBack(StoredActivity activity) => activity.HeldBack is { } held
        ? Cell.Of(context.HeadCounts.Of(held), CellStyle.Wrapped, held.InFavourOf is { } key ? context.Links.Activity(key) : null)
        : Cell.Empty();

    public Cell Goals(IReadOnlyList<SdgAssignment> goals, CellLink? evidence) => goals.Count == 0
        ? NotStated
        : Cell.Of(string.Join(", ", ByNumber(goals).Select(g => g.Goal).Distinct()), CellStyle.Wrapped, evidence);

    /// <summary>The goals by name, one a line, each with the way it was assigned.</summary>
    public Cell GoalMethods(IReadOnlyList<SdgAssignment> goals) => goals.Count == 0
        ? NotStated
        : Cell.Of(string.Join('\n', ByNumber(goals).Select(Method)), CellStyle.Wrapped);

    private Cell NotStated => Cell.Of(context.NotStated);

    private string Method(SdgAssignment assignment)
    {
        var method = $"{context.Names.ShortGoal(assignment.Goal)}: {context.Names.Code(CodeLists.Method, assignment.Method)}";
        return assignment.Method == AssignmentMethod.Model
            ? string.Create(CultureInfo.InvariantCulture, $"{method} {assignment.Probability:0.00}")
            : method;
    }

    private static IEnumerable<SdgAssignment> ByNumber(IEnumerable<SdgAssignment> goals) => goals.OrderBy(g => g.Goal);
}
