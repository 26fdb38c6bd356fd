namespace SdgInsights.Reports;

/// <summary>How many resolutions each addressee is given, the most first and those without one last.</summary>
internal static class AddresseeGrid
{
    private const int LongestName = 200;

    public static Grid Of(AnnexContext context)
    {
        var rows = context.Report.Events
            .SelectMany(e => e.Resolutions.Select(r => (Event: e, r.Addressee)))
            .GroupBy(r => r.Addressee?.Trim(), StringComparer.Ordinal)
            .OrderBy(g => g.Key is null)
            .ThenByDescending(g => g.Count())
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new GridRow(
            [
                GridCell.Of(g.Key is null ? context.Report.NotStated : Shortened.To(LongestName, g.Key)),
                MeasureGrid.Number(g.Count(), context),
                MeasureGrid.Number(g.Select(r => r.Event.Key).Distinct().Count(), context),
            ]));
        return new(
            "resolutions-by-addressee",
            context["resolutions.addressees.caption"],
            context["resolutions.addressees.about"],
            [
                new(context.Labels["column.addressee"], 7),
                new(context["column.resolutions"], 2.4, IsNumber: true),
                new(context.Labels["column.activities"], 2.4, IsNumber: true),
            ],
            [.. rows],
            context.Note(context.Say("resolutions.addressees.note", ResolutionSection.All(context))));
    }
}
