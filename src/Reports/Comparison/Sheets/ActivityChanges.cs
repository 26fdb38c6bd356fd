using SdgInsights.Analytics;

namespace SdgInsights.Reports;

/// <summary>One row an activity that stands on one side only, or a field that changed, with the words that each value was read from.</summary>
internal sealed class ActivityChanges() : TableSheet<ComparisonContext, ActivityChange>("compare_activities", "ActivityChanges", frozenColumns: 2, pagesWide: 2)
{
    protected override string About(ComparisonContext context)
    {
        var pairs = context.Activities;
        var unchanged = pairs.Both.Count - ActivityChange.All(pairs).Where(c => c.Field is not null).Select(c => c.Right!.Key).Distinct(StringComparer.Ordinal).Count();
        return context.Labels.Format("compare.activities.about", pairs.Both.Count - unchanged, unchanged, pairs.Removed.Count, pairs.Added.Count);
    }

    protected override IReadOnlyList<ActivityChange> Items(ComparisonContext context) => ActivityChange.All(context.Activities);

    protected override IReadOnlyList<Column<ActivityChange>> Columns(ComparisonContext context) =>
    [
        new("change", 20, c => context.Mark(c.Mark)),
        new("activity", 44, c => Cell.Of(c.Either.Activity.Title, CellStyle.Wrapped)),
        new("field", 22, c => Cell.Of(context.Labels["field." + (c.Field?.Name ?? "whole")], CellStyle.Wrapped)),
        new("value_a", 32, c => Value(c, c.Left, context.Left, context)),
        new("value_b", 32, c => Value(c, c.Right, context.Right, context)),
        new("words_a", 44, c => Words(c, c.Left, context)),
        new("words_b", 44, c => Words(c, c.Right, context)),
        new("source_a", 30, c => Cell.Of(c.Left?.Source.Name, CellStyle.Wrapped)),
        new("source_b", 30, c => Cell.Of(c.Right?.Source.Name, CellStyle.Wrapped)),
        new("key", 17, c => Cell.Of(c.Either.Key)),
    ];

    private static Cell Value(ActivityChange change, StoredActivity? activity, ComparisonSide side, ComparisonContext context)
    {
        if (activity is null)
            return Cell.Empty();
        var words = change.Field is { } field ? field.Words(activity, side.Report) : Summary(activity, side, context);
        return Cell.Of(words.Length == 0 ? context.Labels["not_stated"] : words, CellStyle.Wrapped);
    }

    private static string Summary(StoredActivity activity, ComparisonSide side, ComparisonContext context) => context.Labels.Format(
        "compare.activity",
        side.Report.Dates.Of(activity.Activity.Period),
        Event.PeopleOf(activity)?.Grouped() ?? context.Labels["not_stated"]);

    private static Cell Words(ActivityChange change, StoredActivity? activity, ComparisonContext context)
    {
        if (activity is null)
            return Cell.Empty();
        var evidence = activity.Activity.Evidence.FirstOrDefault(e => change.Field is null || e.Field == change.Field.Name);
        return Cell.Of(evidence?.Quote ?? context.Labels["not_stated"], CellStyle.Wrapped);
    }
}
