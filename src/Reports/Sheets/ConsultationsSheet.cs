using SdgInsights.Analytics;
using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>The register of consultations: one row an event, however many documents report it, made to be printed.</summary>
internal sealed class ConsultationsSheet() : TableSheet<ConsultationRow>(SheetKeys.Consultations, "Consultations", frozenColumns: 2, pagesWide: 2)
{
    protected override IReadOnlyList<ConsultationRow> Items(ReportContext context) => ConsultationRow.All(context.Events);

    protected override IReadOnlyList<Column<ConsultationRow>> Columns(ReportContext context)
    {
        var cells = new ActivityCells(context);
        var names = context.Names;
        return
        [
            new("date", 18, r => Stated(r, FieldNames.StartDate, a => context.Dates.Of(a.Period))),
            new("title", 40, r => Stated(r, FieldNames.Title, a => a.Title)),
            new("event_type", 24, r => Stated(r, FieldNames.EventType, a => names.Code(CodeLists.EventType, a.EventType))),
            new("level", 14, r => Stated(r, FieldNames.Level, a => a.Level is { } level ? names.Code(CodeLists.Level, level) : null)),
            new("body", 22, r => Stated(r, FieldNames.Body, a => a.Body)),
            new("edition", 13, r => Stated(r, FieldNames.Edition, a => a.Edition)),
            new("held_at", 30, r => Cell.Of(PlaceOf(r, context), CellStyle.Wrapped)),
            new("organisers", 32, r => cells.List(r.From(FieldNames.Organisers), r.Joined(a => a.Organisers), FieldNames.Organisers)),
            new("mode", 18, r => Stated(r, FieldNames.Mode, a => a.Mode is { } mode ? names.Code(CodeLists.Mode, mode) : null)),
            new("participants", 14, r => cells.Participants(r.From(FieldNames.Participants)), IsNumber: true),
            new("participants_qualifier", 22, r => Cell.Of(HowExact(r, context), CellStyle.Wrapped)),
            new("organisations", 15, r => cells.Organisations(r.From(FieldNames.Organisations)), IsNumber: true),
            new("countries", 24, r => Listed(r.Event.Countries.Order(StringComparer.Ordinal).Select(names.Country))),
            new("goals", 12, r => Listed(r.Event.Goals.Order().Select(g => g.ToString()), ", ")),
            new("resolutions", 12, r => Cell.Of(r.Event.Resolutions.Count, link: context.Links.Resolution(r.From(FieldNames.Resolutions), 0)), IsNumber: true),
            new("status", 13, r => Cell.Of(context.Labels.Status(r.Event.Main))),
            new("source", 36, r => Cell.Of(string.Join('\n', r.Event.Reports.Select(a => a.Source.Name)), CellStyle.Wrapped, context.Links.Source(r.Event.Main.Source))),
            new("reports", 13, r => Cell.Of(r.Event.Reports.Count, link: context.Links.Source(r.Event.Main.Source)), IsNumber: true),
            new("key", 17, r => Cell.Of(r.Event.Key, link: context.Links.Activity(r.Event.Key))),
        ];

        Cell Stated(ConsultationRow row, string field, Func<Activity, string?> text)
        {
            var report = row.From(field);
            return cells.Text(report, text(report.Activity), CellStyle.Wrapped, field);
        }

        Cell Listed(IEnumerable<string> values, string separator = "; ") =>
            Cell.Of(string.Join(separator, values) is { Length: > 0 } text ? text : context.NotStated, CellStyle.Wrapped);
    }

    private static string PlaceOf(ConsultationRow row, ReportContext context)
    {
        IEnumerable<string?> parts =
        [
            row.From(FieldNames.Venue).Activity.Venue,
            .. row.Joined(a => a.Provinces).Select(context.Names.Province),
            row.From(FieldNames.HostCountry).Activity.HostCountry is { } country ? context.Names.Country(country) : null,
        ];
        return string.Join("; ", parts.Where(p => !string.IsNullOrEmpty(p))) is { Length: > 0 } place ? place : context.NotStated;
    }

    private static string HowExact(ConsultationRow row, ReportContext context)
    {
        var people = row.From(FieldNames.Participants);
        IEnumerable<string?> words =
        [
            context.HeadCounts.Of(people) ?? context.NotStated,
            people.IsInDoubt ? context.HeadCounts.Of(new HeldBack(HeldBackReason.InDoubt, null))
                : row.Event.Main.HeldBack is { Reason: HeldBackReason.PartOfTotal } held ? context.HeadCounts.Of(held)
                : null,
        ];
        return string.Join('\n', words.OfType<string>());
    }
}
