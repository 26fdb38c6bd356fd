namespace SdgInsights.Reports;

/// <summary>A key figure of the dashboard.</summary>
/// <param name="Value">Null where nothing is known.</param>
/// <param name="Note">What the figure rests on and what is not known.</param>
/// <param name="Link">The table that the figure comes from.</param>
internal sealed record KeyTile(string Label, long? Value, string Note, CellLink Link);

internal static class KeyTiles
{
    public static IReadOnlyList<KeyTile> Of(ReportContext context)
    {
        var f = context.Figures;
        return
        [
            Tile(context, "activities", f.Activities, SheetKeys.Activities, f.Reviewed, f.Activities - f.Reviewed),
            Tile(context, "people", f.People, SheetKeys.Activities, f.WithPeople, f.Activities, f.WithoutPeople, f.ApproximatePeople),
            Tile(context, "countries", f.Countries, SheetKeys.Regions, f.WithCountry, f.Activities),
            Tile(context, "resolutions", f.Resolutions, SheetKeys.Resolutions, f.WithResolutions, f.Activities),
            Tile(context, "goals", f.Goals, SheetKeys.Charts, f.WithGoal, f.Activities),
            Tile(context, "documents", context.Dataset.Sources.Count, SheetKeys.Sources, context.Dataset.AllProblems().Count),
        ];
    }

    private static KeyTile Tile(ReportContext context, string name, long? value, string sheet, params object?[] note) => new(
        context.Labels["dashboard." + name],
        value,
        context.Labels.Format($"dashboard.{name}.note", note),
        context.Links.Sheet(sheet));
}
