namespace SdgInsights.Reports;

/// <summary>A key figure of the dashboard.</summary>
/// <param name="Note">What the figure rests on and what is not known.</param>
/// <param name="Trend">Location of its values over the years; null where years do not make it up.</param>
internal sealed record KeyTile(Cell Label, Cell Figure, Cell Note, string? Trend);

internal static class KeyTiles
{
    public static IReadOnlyList<KeyTile> Of(ReportContext context)
    {
        var years = context.Live.ByYear;
        return
        [
            Tile(context, "activities", "activities", SheetKeys.Activities, years.Column(5), "held_back"),
            Tile(context, "people", "people_shown", SheetKeys.Activities, years.Column(4), "with_people", "activities", "without_people", "approximate"),
            Tile(context, "countries", "countries", SheetKeys.Regions, null, "with_country", "activities"),
            Tile(context, "resolutions", "resolutions", SheetKeys.Resolutions, years.Column(7), "with_resolutions", "activities"),
            Tile(context, "goals", "goals", SheetKeys.Charts, null, "with_goal", "activities"),
            Tile(context, "reviewed", "share_reviewed", SheetKeys.Review, null, "reviewed", "activities", "to_review"),
        ];
    }

    private static KeyTile Tile(ReportContext context, string name, string figure, string sheet, string? trend, params string[] note)
    {
        var totals = context.Live.Totals;
        var style = totals[figure].Cell.Style == CellStyle.Percent ? CellStyle.KeyShare : CellStyle.KeyFigure;
        return new(
            Label(context, name),
            totals[figure].Shown(style, context.Links.Sheet(sheet)),
            Formulas.Sentence(context.Labels[$"dashboard.{name}.note"], CellStyle.KeyNote, [.. note.Select(n => totals[n])]),
            trend);
    }

    /// <summary>People are those of a country while one is chosen; all else is of its activities.</summary>
    private static Cell Label(ReportContext context, string name)
    {
        var label = Cell.Of(context.Labels["dashboard." + name], CellStyle.KeyLabel);
        return context.Labels.Find($"dashboard.{name}.of_country") is { } ofCountry ? Formulas.ByCountry(context, label, Cell.Of(ofCountry, CellStyle.KeyLabel)) : label;
    }
}
