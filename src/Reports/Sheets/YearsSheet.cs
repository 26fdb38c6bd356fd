using SdgInsights.Analytics;

namespace SdgInsights.Reports;

/// <summary>One figure of a goal, a country or a region over the years.</summary>
/// <param name="Key">Of what the row is about; null for everything.</param>
/// <param name="Figure">What is counted: the label <c>column.FIGURE</c>.</param>
/// <param name="ByYear">By code of the year. Null is a number that no source states; a year without activities is missing.</param>
internal sealed record YearFigures(Measure Measure, string? Key, string Figure, IReadOnlyDictionary<string, long?> ByYear);

/// <summary>Years × goals, countries and regions, each row with its course as a sparkline.</summary>
internal sealed class YearsSheet() : TableSheet<YearFigures>(SheetKeys.Years, "Years", frozenColumns: 3)
{
    private const int FirstYearColumn = 3;

    private static readonly (string Measure, string Figure, Func<MeasureRow, long?> Value)[] Figures =
    [
        ("by-year", "activities", Activities),
        ("by-year", "people", People),
        ("by-goal-year", "activities", Activities),
        ("by-goal-year", "people", People),
        ("resolutions-by-goal-year", "resolutions", r => r.Resolutions),
        ("by-country-year", "activities", Activities),
        ("by-country-year", "people", People),
        ("by-thai-region-year", "activities", Activities),
        ("by-thai-region-year", "people", People),
    ];

    protected override IReadOnlyList<YearFigures> Items(ReportContext context) => [.. Figures.SelectMany(f => Rows(context.Dataset, f.Measure, f.Figure, f.Value))];

    protected override IReadOnlyList<Column<YearFigures>> Columns(ReportContext context) =>
    [
        new("breakdown", 26, r => Cell.Of(r.Key is null ? context.Labels["years.all"] : context.Labels["dimension." + Dimension(r)], CellStyle.Wrapped)),
        new("name", 40, r => Cell.Of(r.Key is { } key ? context.Names.Of(Dimension(r), key) : context.Labels["years.all"], CellStyle.Wrapped)),
        new("counted_figure", 18, r => Cell.Of(context.Labels["column." + r.Figure])),
        .. Years(context).Select(year => new Column<YearFigures>("year", 9, r => Value(r, year, context), IsNumber: true) { Heading = context.Live.Lists.YearName(year) }),
        new("total", 11, r => Total(r, context), IsNumber: true),
        new("course", 22, _ => Cell.Empty()),
        new("additive", 16, r => Cell.Of(context.Labels[r.Measure.PeopleAreAdditive ? "yes" : "no"])),
    ];

    /// <summary>Over the known years; those without a date have no place among them.</summary>
    protected override IReadOnlyList<Sparkline> Sparklines(ReportContext context, IReadOnlyList<YearFigures> items)
    {
        var (years, sheet) = (Years(context), context.Labels["sheet." + Key]);
        var known = years.Count(y => y != MeasureKeys.NotStated);
        return known == 0 ? [] : [.. items.Select((_, i) => TableLayout.FirstDataRow + i).Select(row => new Sparkline(
            SheetNames.Cell(FirstYearColumn + years.Count + 1, row),
            SheetNames.Absolute(sheet, FirstYearColumn, row, FirstYearColumn + known - 1, row),
            context.Colours.Primary))];
    }

    private static IEnumerable<YearFigures> Rows(Dataset dataset, string measure, string figure, Func<MeasureRow, long?> value)
    {
        if (!dataset.Measures.TryGetValue(measure, out var table))
            return [];
        var year = table.Measure.Dimensions.ToList().IndexOf(Dimensions.Year);
        return table.Rows
            .GroupBy(r => table.Measure.Dimensions.Count == 1 ? null : r.Keys[1 - year])
            .Select(g => new YearFigures(table.Measure, g.Key, figure, g.ToDictionary(r => r.Keys[year], value, StringComparer.Ordinal)));
    }

    private static IReadOnlyList<string> Years(ReportContext context) => context.Live.Lists.Years;

    private static string Dimension(YearFigures row) => row.Measure.Dimensions.Single(d => d != Dimensions.Year);

    private static Cell Value(YearFigures row, string year, ReportContext context) =>
        !row.ByYear.TryGetValue(year, out var value) ? Cell.Of(EventCells.None) : Known(value, context);

    /// <summary>Of the numbers that are known.</summary>
    private static Cell Total(YearFigures row, ReportContext context) =>
        Known(row.ByYear.Values.Any(v => v is not null) ? row.ByYear.Values.Sum() : null, context);

    private static Cell Known(long? value, ReportContext context) => value is { } number ? Cell.Of(number) : Cell.Of(context.NotStated);

    private static long? Activities(MeasureRow row) => row.Activities;

    private static long? People(MeasureRow row) => row.People;
}
