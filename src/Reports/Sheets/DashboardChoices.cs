namespace SdgInsights.Reports;

/// <summary>A cell of the dashboard in which a reader chooses.</summary>
/// <param name="Name">Of the choice that holds; see <see cref="SelectionNames"/>.</param>
/// <param name="Chosen">When the workbook is opened.</param>
/// <param name="Location">Of the cell, with sheet.</param>
/// <param name="Options">What can be chosen, everything first; all of them texts, as the cell of the choice holds one.</param>
internal sealed record DashboardChoice(
    string Label, string Hint, string Name, string AllName, string ListName, string Chosen, string Location, IReadOnlyList<Cell> Options);

internal static class DashboardChoices
{
    /// <summary>Row of the choices on the dashboard, from 1, and the columns of their cells, from 0.</summary>
    public const int Row = 3;

    public static IReadOnlyList<(int Label, int Cell, int End)> Places { get; } = [(0, 4, 11), (11, 15, 21), (21, 24, 29)];

    /// <summary>Country, region and year.</summary>
    public static IReadOnlyList<DashboardChoice> Of(ReportContext context)
    {
        var (lists, selection) = (context.Live.Lists, context.Selection);
        return
        [
            Choice(0, "country", SelectionNames.Country, SelectionNames.AllCountries, SelectionNames.CountryList, lists.Country(selection.Country), lists.Countries.Select(c => Cell.Of(lists.Country(c)))),
            Choice(1, "thai_region", SelectionNames.Region, SelectionNames.AllRegions, SelectionNames.RegionList, lists.Region(selection.Region), lists.Regions.Select(r => Cell.Of(lists.Region(r)))),
            Choice(2, "year", SelectionNames.Year, SelectionNames.AllYears, SelectionNames.YearList, lists.YearName(selection.Year), lists.Years.Select(y => Cell.Of(lists.YearName(y)))),
        ];

        DashboardChoice Choice(int place, string dimension, string name, string allName, string listName, string chosen, IEnumerable<Cell> options) => new(
            context.Labels["selection." + dimension],
            context.Labels[$"selection.{dimension}.hint"],
            name,
            allName,
            listName,
            chosen,
            SheetNames.Absolute(context.Labels["sheet." + SheetKeys.Dashboard], Places[place].Cell, Row, Places[place].Cell, Row),
            [Cell.Of(context.Labels["selection.all." + dimension]), .. options]);
    }
}
