using System.Globalization;

namespace SdgInsights.Reports;

/// <summary>One row a resolution that stands on one side only, or a field of one that changed.</summary>
internal sealed class ResolutionChanges() : TableSheet<ComparisonContext, ResolutionChange>("compare_resolutions", "ResolutionChanges", frozenColumns: 1, pagesWide: 2)
{
    protected override IReadOnlyList<ResolutionChange> Items(ComparisonContext context) => ResolutionChange.All(context.Activities);

    protected override IReadOnlyList<Column<ResolutionChange>> Columns(ComparisonContext context) =>
    [
        new("change", 20, c => context.Mark(c.Mark)),
        new("number", 14, c => Cell.Of(c.Either.Resolution.Number ?? context.Labels["not_stated"])),
        new("field", 23, c => Cell.Of(context.Labels[c.Field is null ? "field.whole_resolution" : "column." + c.Field.Name], CellStyle.Wrapped)),
        new("value_a", 60, c => Value(c, c.Left, context)),
        new("value_b", 60, c => Value(c, c.Right, context)),
        new("activity", 40, c => Cell.Of(c.Either.Activity.Activity.Title, CellStyle.Wrapped)),
        new("words_a", 24, c => Place(c.Left, context)),
        new("words_b", 24, c => Place(c.Right, context)),
        new("source_a", 30, c => Cell.Of(c.Left?.Activity.Source.Name, CellStyle.Wrapped)),
        new("source_b", 30, c => Cell.Of(c.Right?.Activity.Source.Name, CellStyle.Wrapped)),
        new("key", 17, c => Cell.Of(c.Either.Activity.Key)),
    ];

    private static Cell Value(ResolutionChange change, ResolutionRow? row, ComparisonContext context)
    {
        if (row is null)
            return Cell.Empty();
        var value = change.Field is { } field ? field.Value(row.Resolution) : row.Resolution.Text;
        return Cell.Of(value.Length == 0 ? context.Labels["not_stated"] : value, CellStyle.Wrapped);
    }

    /// <summary>Where the resolution stands in its document, whose words are the resolution itself.</summary>
    private static Cell Place(ResolutionRow? row, ComparisonContext context) => row is null
        ? Cell.Empty()
        : Cell.Of(context.Labels.Format("compare.place", row.Resolution.Span.Start.ToString(CultureInfo.InvariantCulture), row.Resolution.Span.End.ToString(CultureInfo.InvariantCulture)));
}
