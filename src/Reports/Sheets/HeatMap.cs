using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>Countries by goals: the number of activities in every cell, on a ground that grows darker with it.</summary>
internal static class HeatMap
{
    /// <summary>More rows than this leave no room on the page; the sheet of goals by place has all countries.</summary>
    public const int MostCountries = 12;

    /// <summary>Ground of the highest number; dark letters stay readable on it.</summary>
    private const double DarkestShare = 0.5;

    /// <param name="row">Of the title, from 1.</param>
    /// <param name="column">Of the names, from 0.</param>
    /// <param name="firstGoal">Column of goal 1.</param>
    /// <returns>The colour scale of its cells.</returns>
    public static ColourScale Put(SheetGrid grid, ReportContext context, int row, int column, int firstGoal)
    {
        var live = context.Live;
        var countries = Countries(context);
        var end = firstGoal + Goal.Count;
        grid.Put(row, column, end, Cell.Of(context.Labels["dashboard.heat"], CellStyle.Section));
        grid.Put(row + 1, column, firstGoal, Cell.Of(context.Labels["dashboard.heat.heading"], CellStyle.Small));
        foreach (var goal in Goal.All)
            grid.Put(row + 1, firstGoal + goal.Index, Cell.Of(goal.Number, CellStyle.FirstGoal + goal.Index));
        for (var i = 0; i < countries.Count; i++)
        {
            var (at, country) = (row + 2 + i, countries[i]);
            grid.Put(at, column, firstGoal, Cell.Of(live.Lists.Country(country), CellStyle.Small));
            foreach (var goal in Goal.All)
            {
                grid.Put(at, firstGoal + goal.Index, live.Cells.Sum(
                    Tally.ActivitiesOf(goal), SelectionScope.AnyCountry, CalculationCells.CountryColumn, $"${SheetNames.Column(column)}${at}", r => r.Country == country, CellStyle.Heat));
            }
        }

        var left = live.Lists.Countries.Count - countries.Count;
        var note = left == 0 ? context.Labels["dashboard.heat.note"] : context.Labels.Format("dashboard.heat.note.more", left);
        grid.Put(row + 2 + countries.Count, column, end, Cell.Of(note, CellStyle.SmallNote), row + 3 + countries.Count);
        return Scale(context, firstGoal, row + 2, end - 1, row + 1 + Math.Max(1, countries.Count));
    }

    public static ColourScale Scale(ReportContext context, int column, int row, int lastColumn, int lastRow) =>
        Scale(context, SheetNames.Range(column, row, lastColumn, lastRow));

    public static ColourScale Scale(ReportContext context, string cells) =>
        new(cells, TemplateColours.White, Contrast.Tint(context.Colours.Primary, DarkestShare));

    /// <summary>Those of most activities, whatever is chosen, so that the rows stand still.</summary>
    private static IReadOnlyList<string> Countries(ReportContext context) =>
        [.. context.Live.Lists.Countries
            .OrderByDescending(c => context.Live.Table.Sum(Tally.Activities, new(c), SelectionScope.Everything))
            .Take(MostCountries)];
}
