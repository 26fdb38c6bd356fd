using SdgInsights.Analytics;

namespace SdgInsights.Reports;

/// <summary>One row an activity; every figure links to its evidence.</summary>
internal sealed class ActivitiesSheet() : TableSheet<StoredActivity>(SheetKeys.Activities, "Activities", frozenColumns: 2, pagesWide: 4)
{
    protected override IReadOnlyList<StoredActivity> Items(ReportContext context) => context.Dataset.Activities;

    protected override IReadOnlyList<Column<StoredActivity>> Columns(ReportContext context)
    {
        var cells = new ActivityCells(context);
        var names = context.Names;
        var labels = context.Labels;
        return
        [
            new("date", 21, a => cells.Text(a, context.Dates.Of(a.Activity.Period), CellStyle.Body, FieldNames.StartDate, FieldNames.EndDate)),
            new("title", 44, a => cells.Text(a, a.Activity.Title, CellStyle.Wrapped, FieldNames.Title)),
            new("evidence", 11, cells.Evidence, IsNumber: true),
            new("participants", 13, cells.Participants, IsNumber: true),
            new("participants_qualifier", 22, a => cells.Text(a, context.HeadCounts.Of(a), CellStyle.Wrapped, FieldNames.Participants)),
            new("counted", 13, cells.Counted, IsNumber: true),
            new("organisations", 16, cells.Organisations, IsNumber: true),
            new("country_count", 13, cells.CountryCount, IsNumber: true),
            new("countries", 34, a => cells.List(a, a.Activity.Countries.Select(names.Country), FieldNames.Countries)),
            new("groups", 18, a => cells.List(a, a.Activity.CountryGroups.Select(names.Grouping), FieldNames.CountryGroups)),
            new("goals", 16, a => cells.Goals(a.Activity.Sdgs, context.Links.Goals(a))),
            new("goal_method", 34, a => cells.GoalMethods(a.Activity.Sdgs)),
            new("resolutions", 12, a => Cell.Of(a.Activity.Resolutions.Count, link: context.Links.Resolution(a, 0)), IsNumber: true),
            new("event_type", 24, a => cells.Text(a, names.Code(CodeLists.EventType, a.Activity.EventType), CellStyle.Wrapped, FieldNames.EventType)),
            new("level", 16, a => cells.Text(a, a.Activity.Level is { } l ? names.Code(CodeLists.Level, l) : null, CellStyle.Wrapped, FieldNames.Level)),
            new("mode", 16, a => cells.Text(a, a.Activity.Mode is { } m ? names.Code(CodeLists.Mode, m) : null, CellStyle.Wrapped, FieldNames.Mode)),
            new("body", 24, a => cells.Text(a, a.Activity.Body, CellStyle.Wrapped, FieldNames.Body)),
            new("edition", 18, a => cells.Text(a, a.Activity.Edition, CellStyle.Body, FieldNames.Edition)),
            new("host_country", 14, a => cells.Text(a, a.Activity.HostCountry is { } c ? names.Country(c) : null, CellStyle.Wrapped, FieldNames.HostCountry)),
            new("provinces", 18, a => cells.List(a, a.Activity.Provinces.Select(names.Province), FieldNames.Provinces)),
            new("thai_region", 18, a => cells.Text(a, a.Activity.ThaiRegion is { } r ? names.ThaiRegion(r) : null, CellStyle.Wrapped, FieldNames.ThaiRegion, FieldNames.Provinces)),
            new("venue", 32, a => cells.Text(a, a.Activity.Venue, CellStyle.Wrapped, FieldNames.Venue)),
            new("organisers", 36, a => cells.List(a, a.Activity.Organisers, FieldNames.Organisers)),
            new("held_back", 26, cells.HeldBack),
            new("status", 14, a => Cell.Of(labels.Status(a))),
            new("to_review", 28, a => Cell.Of(string.Join("; ", a.ToReview.Select(c => labels.Field(c.Field))), CellStyle.Wrapped)),
            new("start_iso", 12, a => cells.Text(a, a.Activity.Period?.Start.ToString(), CellStyle.Body, FieldNames.StartDate)),
            new("end_iso", 12, a => cells.Text(a, (a.Activity.Period?.End ?? a.Activity.Period?.Start)?.ToString(), CellStyle.Body, FieldNames.EndDate, FieldNames.StartDate)),
            new("source", 30, a => Cell.Of(a.Source.Name, CellStyle.Wrapped, context.Links.Source(a.Source))),
            new("key", 17, a => Cell.Of(a.Key)),
        ];
    }
}
