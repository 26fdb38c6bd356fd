using System.Globalization;
using SdgInsights.Analytics;

namespace SdgInsights.Reports;

/// <summary>The table of a measure: activities, those with a head count, and people, as the workbook counts them.</summary>
internal static class MeasureGrid
{
    private const double NameWidth = 4.6;
    private const double FigureWidth = 2.2;

    /// <summary>More lists of places over which sources spread people without splitting them become one row; the workbook has each.</summary>
    private const int MostUnallocated = 12;

    /// <param name="measure">Of one dimension.</param>
    /// <param name="note">Its base.</param>
    /// <returns>Null where the measure has no rows.</returns>
    public static Grid? Of(string measure, string note, AnnexContext context)
    {
        if (!context.Report.Dataset.Measures.TryGetValue(measure, out var table) || table.Rows.Count == 0)
            return null;
        var dimension = table.Measure.Dimensions[0];
        var shares = KnownShares.Of(table);
        GridColumn[] columns =
        [
            new(context.Labels["dimension." + dimension], NameWidth),
            new(context.Labels["column.activities"], FigureWidth, IsNumber: true),
            new(context.Labels["column.with_head_count"], FigureWidth, IsNumber: true),
            new(context.Labels["column.people"], FigureWidth, IsNumber: true),
            new(context.Labels["column.people_approximate"], FigureWidth, IsNumber: true),
            .. shares is null ? Array.Empty<GridColumn>() : [new(context["column.share"], FigureWidth, IsNumber: true)],
        ];
        return new(
            measure,
            context["grid." + measure],
            MeasureWording.Sentence(table.Measure, context.Labels),
            columns,
            [.. Shown(table).Select(row => Row(row, dimension, shares, context)), .. table.Measure.PeopleAreAdditive ? [Total(columns.Length, context)] : Array.Empty<GridRow>()],
            context.Note(note));
    }

    public static GridCell Number(long? number, AnnexContext context) =>
        GridCell.Of(number?.Grouped() ?? context.Report.NotStated);

    /// <summary>An activity has one such list, so that the rows that become one hold nothing twice.</summary>
    private static IEnumerable<MeasureRow> Shown(MeasureTable table)
    {
        var unallocated = table.Rows.Where(r => r.Kind() is KeyKind.Unallocated).ToArray();
        if (unallocated.Length <= MostUnallocated || !table.Measure.PeopleAreAdditive)
            return table.Rows;
        var one = new MeasureRow(
            [MeasureKeys.Unallocated],
            unallocated.Sum(r => r.Activities),
            unallocated.Sum(r => r.ActivitiesWithHeadCount),
            unallocated.Sum(r => r.People),
            unallocated.Sum(r => r.PeopleApproximate));
        return table.Rows.Where(r => r.Kind() is not KeyKind.Unallocated).Append(one).OrderBy(r => r.Kind());
    }

    private static GridRow Row(MeasureRow row, string dimension, KnownShares? shares, AnnexContext context)
    {
        return new(
        [
            GridCell.Of(context.Report.Names.Of(dimension, row.Keys[0]), dimension == Dimensions.Goal ? GoalKey.Colour(row, context) : null),
            Number(row.Activities, context),
            Number(row.ActivitiesWithHeadCount, context),
            Number(row.People, context),
            Number(row.PeopleApproximate, context),
            .. shares is null ? Array.Empty<GridCell>() : [GridCell.Of(shares.Percent(row) is { } share ? share.ToString("0.0", CultureInfo.InvariantCulture) : context["dash"])],
        ]);
    }

    /// <summary>Of the activities themselves: one that stands in two rows counts once.</summary>
    private static GridRow Total(int columns, AnnexContext context)
    {
        var figures = context.Figures;
        GridCell[] cells =
        [
            new([new Words(context["total"], IsStrong: true)]),
            Number(figures.Activities, context),
            Number(figures.WithPeople, context),
            Number(figures.People, context),
            Number(figures.People is null ? null : figures.ApproximatePeople, context),
        ];
        return new([.. cells, .. Enumerable.Repeat(GridCell.Of(""), columns - cells.Length)], GridRowKind.Total);
    }
}
