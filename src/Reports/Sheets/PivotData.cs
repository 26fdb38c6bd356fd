using SdgInsights.Analytics;

namespace SdgInsights.Reports;

/// <summary>A measure whose rows PivotTables may add up: along every dimension, or along all but the first where that is said beside it.</summary>
/// <param name="Table">Name of the Excel Table.</param>
/// <param name="Dimensions">Of the measure, in its order.</param>
/// <param name="Values">Headings are the labels <c>column.KEY</c>.</param>
internal sealed record PivotData(
    string Sheet,
    string Table,
    string Measure,
    IReadOnlyList<string> Dimensions,
    IReadOnlyList<(string Key, Func<MeasureRow, long?> Of)> Values)
{
    /// <summary>More names would not fit what a pivot takes for an item, 255 characters.</summary>
    private const int Listed = 3;

    /// <summary>Nobody stands in two rows. Activities do, so that this table does not count them.</summary>
    public static PivotData People { get; } = new(
        SheetKeys.PivotPeople,
        "PivotPeople",
        "by-country-year-sex-organisation-type",
        [Reports.Dimensions.Country, Reports.Dimensions.Year, "sex", "organisation_type"],
        [("people", r => r.People), ("people_approximate", r => r.PeopleApproximate)]);

    /// <summary>An activity stands under each of its goals, and once under each of them.</summary>
    public static PivotData Goals { get; } = new(
        SheetKeys.PivotGoals,
        "PivotGoals",
        "by-goal-year-level",
        [Reports.Dimensions.Goal, Reports.Dimensions.Year, CodeLists.Level],
        [("activities", r => r.Activities)]);

    /// <summary>The rows in which every value is known.</summary>
    public IReadOnlyList<MeasureRow> Rows(ReportContext context) =>
        [.. context.Dataset.Rows(Measure).Where(r => Values.All(v => v.Of(r) is not null)).Take(TableLayout.MaxRows)];

    public string Name(MeasureRow row, int dimension, ReportContext context) =>
        CellText.Clean(context.Names.Of(Dimensions[dimension], row.Keys[dimension], Listed));

    /// <returns>Null where there is nothing to add up, of which Excel makes no pivot.</returns>
    public PivotSource? Source(ReportContext context)
    {
        var rows = Rows(context);
        if (rows.Count == 0)
            return null;
        var fields = Dimensions.Select((d, i) => Field(i, rows, context)).ToArray();
        // Excel tells no capitals from small letters in a pivot.
        var places = fields.Select(f => f.Items.Select((name, i) => (name, i)).ToDictionary(p => p.name, p => p.i, StringComparer.OrdinalIgnoreCase)).ToArray();
        return new(
            Table,
            fields,
            [.. Values.Select(v => Heading(v.Key, context))],
            [.. rows.Select(r => new PivotRecord([.. places.Select((p, i) => p[Name(r, i, context)])], [.. Values.Select(v => v.Of(r)!.Value)]))]);
    }

    private PivotField Field(int dimension, IReadOnlyList<MeasureRow> rows, ReportContext context) => new(
        Heading(Dimensions[dimension], context),
        [.. rows
            .OrderBy(r => r.Keys[dimension], KeyKinds.Order)
            .Select(r => Name(r, dimension, context))
            .Distinct(StringComparer.OrdinalIgnoreCase)]);

    private static string Heading(string key, ReportContext context) => CellText.Clean(context.Labels["column." + key]);
}
