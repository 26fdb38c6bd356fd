using System.Globalization;

namespace SdgInsights.Reports;

/// <summary>Activities and people of both sides by year, country, region and goal.</summary>
internal sealed class ParticipationComparison() : TableSheet<ComparisonContext, ComparedFact>("compare_participation", "ParticipationCompared", frozenColumns: 2, pagesWide: 2)
{
    protected override string About(ComparisonContext context) => context.Labels.Format("compare.sides", context.Left.Name, context.Right.Name);

    protected override IReadOnlyList<ComparedFact> Items(ComparisonContext context) => ComparedFact.All(context.Left, context.Right);

    protected override IReadOnlyList<Column<ComparedFact>> Columns(ComparisonContext context) =>
    [
        new("breakdown", 26, f => Cell.Of(context.Labels.Dimension(f.Dimension), CellStyle.Wrapped)),
        new("name", 40, f => Cell.Of(context.Left.Report.Names.Of(f.Dimension, f.Key), CellStyle.Wrapped)),
        new("code", 28, f => Cell.Of(f.Key, CellStyle.Wrapped)),
        new("activities_a", 14, f => Shown(f, Activities(f, context).Left, context.Left, context), IsNumber: true),
        new("activities_b", 14, f => Shown(f, Activities(f, context).Right, context.Right, context), IsNumber: true),
        new("activities_difference", 14, f => context.Figure(Activities(f, context).Value), IsNumber: true),
        new("activities_change", 18, f => context.Mark(Activities(f, context).Mark)),
        new("people_a", 14, f => Shown(f, f.Left?.People, context.Left, context), IsNumber: true),
        new("people_b", 14, f => Shown(f, f.Right?.People, context.Right, context), IsNumber: true),
        new("people_difference", 14, f => context.Figure(People(f).Value), IsNumber: true),
        new("people_change", 18, f => context.Mark(People(f).Mark)),
        new("with_head_count_a", 16, f => Shown(f, f.Left?.ActivitiesWithHeadCount ?? 0, context.Left, context), IsNumber: true),
        new("with_head_count_b", 16, f => Shown(f, f.Right?.ActivitiesWithHeadCount ?? 0, context.Right, context), IsNumber: true),
    ];

    /// <summary>No row is no activity, unless the year lies outside the period: then it is not asked for.</summary>
    private static Difference Activities(ComparedFact fact, ComparisonContext context) => new(
        IsOutside(fact, context.Left) ? null : fact.Left?.Activities ?? 0,
        IsOutside(fact, context.Right) ? null : fact.Right?.Activities ?? 0);

    private static Difference People(ComparedFact fact) => new(fact.Left?.People, fact.Right?.People);

    private static Cell Shown(ComparedFact fact, long? value, ComparisonSide side, ComparisonContext context) =>
        IsOutside(fact, side) ? Cell.Of(context.Labels["compare.outside"]) : context.Figure(value);

    private static bool IsOutside(ComparedFact fact, ComparisonSide side) => fact.Dimension == Dimensions.Year
        && side.Years is { } years
        && !(int.TryParse(fact.Key, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && years.Contains(year));
}
