using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>Leave no one behind: groups that documents speak of against groups whose people anybody counted.</summary>
internal sealed class GroupsSheet() : TableSheet<GroupFigures>(SheetKeys.Groups, "Groups", frozenColumns: 1)
{
    protected override IReadOnlyList<GroupFigures> Items(ReportContext context) => GroupFigures.All(context.Events, context.Reference);

    protected override IReadOnlyList<Column<GroupFigures>> Columns(ReportContext context) =>
    [
        new("group", 40, g => Cell.Of(g.Group.Name.In(context.Labels.Language), CellStyle.Wrapped)),
        new("activities_all", 13, g => Cell.Of(context.Events.Count), IsNumber: true),
        new("mentioning", 16, g => Mentions(g, context), IsNumber: true),
        new("counting", 16, g => Cell.Of(g.Counting.Count, link: g.Counting is [var only] ? context.Links.Activity(only.Key) : null), IsNumber: true),
        new("people_of_group", 16, g => g.People is { } people ? Cell.Of(people) : Cell.Of(context.NotStated), IsNumber: true),
        new("counted_as", 32, g => Cell.Of(CountedAs(g.Group, context), CellStyle.Wrapped)),
        new("mentioning_keys", 38, g => MeasureColumns.Keys(g.Mentioning.Select(e => e.Main), context)),
        new("counting_keys", 38, g => MeasureColumns.Keys(g.Counting.Select(e => e.Main), context)),
    ];

    private static Cell Mentions(GroupFigures figures, ReportContext context)
    {
        var first = figures.Mentioning.Select(e => GroupFigures.ReportThatMentions(e, figures.Group.Code)).FirstOrDefault();
        return Cell.Of(figures.Mentioning.Count, link: first is null ? null : context.Links.Group(first, figures.Group.Code));
    }

    private static string CountedAs(LnobGroup group, ReportContext context) => group.CountedAs is { } counted
        ? $"{context.Labels["dimension." + counted.List]}: {context.Names.Of(counted.List, counted.Code)}"
        : context.Labels["groups.not_counted"];
}
