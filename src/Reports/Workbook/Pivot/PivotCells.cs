namespace SdgInsights.Reports;

/// <summary>The cells of a PivotTable as Excel would fill them: right already before anybody refreshes it.</summary>
internal static class PivotCells
{
    /// <param name="all">The word of a choice that leaves nothing out.</param>
    /// <returns>The rows from the first choice to the last of the body.</returns>
    public static IEnumerable<SheetRow> Rows(PivotTable pivot, string all)
    {
        foreach (var field in pivot.Choices)
            yield return new([Cell.Of(pivot.Source.Fields[field].Name), Cell.Of(all)]);
        if (pivot.Choices.Count > 0)
            yield return SheetRow.Blank;
        yield return new([Cell.Of(pivot.Caption, CellStyle.Heading), Cell.Of(pivot.Source.Fields[pivot.Across].Name, CellStyle.Heading)]);
        yield return new(
        [
            Cell.Of(pivot.Source.Fields[pivot.Down].Name, CellStyle.Heading),
            .. pivot.Columns.Concat(pivot.HasTotals ? [pivot.TotalName] : []).Select(c => Cell.Of(c, CellStyle.NumberHeading)),
        ]);
        var sums = pivot.Source.Records
            .GroupBy(r => (Down: r.Items[pivot.Down], Across: r.Items[pivot.Across]))
            .ToDictionary(g => g.Key, g => g.Sum(r => r.Values[pivot.Value]));
        for (var down = 0; down < pivot.Rows.Count; down++)
            yield return Row(pivot.Rows[down], d => d == down, pivot, sums);
        if (pivot.HasTotals)
            yield return Row(pivot.TotalName, _ => true, pivot, sums);
    }

    private static SheetRow Row(string name, Func<int, bool> isOfRow, PivotTable pivot, Dictionary<(int Down, int Across), long> sums)
    {
        var ofRow = sums.Where(s => isOfRow(s.Key.Down)).ToArray();
        return new(
        [
            Cell.Of(name),
            // Where no record stands, Excel leaves the cell empty too: nothing known is not zero.
            .. Enumerable.Range(0, pivot.Columns.Count).Select(across => Sum(ofRow.Where(s => s.Key.Across == across))),
            .. pivot.HasTotals ? [Sum(ofRow)] : Array.Empty<Cell>(),
        ]);
    }

    private static Cell Sum(IEnumerable<KeyValuePair<(int Down, int Across), long>> sums)
    {
        var values = sums.Select(s => s.Value).ToArray();
        return values.Length == 0 ? Cell.Empty(CellStyle.Integer) : Cell.Of(values.Sum());
    }
}
