using DocumentFormat.OpenXml.Packaging;
using SdgInsights.Domain;
using X = DocumentFormat.OpenXml.Spreadsheet;

namespace SdgInsights.Reports.Tests;

public sealed class PivotTests
{
    private static readonly ReadWorkbook English = new(Written.Workbook(SampleDataset.Full, Language.English));
    private static readonly ReadWorkbook Thai = new(Written.Workbook(SampleDataset.Full, Language.Thai));

    public static TheoryData<string, string> Pivots => new()
    {
        { "en", "Pivot_sex" }, { "en", "Pivot_goal" }, { "en", "Pivot_country" },
        { "th", "Pivot_sex" }, { "th", "Pivot_goal" }, { "th", "Pivot_country" },
    };

    [Theory]
    [MemberData(nameof(Pivots))]
    public void Every_cell_adds_up_the_rows_of_the_table_that_stand_under_it(string language, string name)
    {
        var pivot = Find(language, name);
        var rows = pivot.Table.Rows().Select(row => row.ToDictionary(c => c.Key, c => pivot.Table.Text(c.Value))).ToArray();
        Assert.NotEmpty(rows);
        var sum = rows[0].Keys.ElementAt((int)pivot.Definition.DataFields!.Elements<X.DataField>().Single().Field!.Value);
        var (down, across) = (pivot.FieldOf(pivot.Definition.RowFields!), pivot.FieldOf(pivot.Definition.ColumnFields!));
        var (top, last) = (pivot.FirstRow + 2, pivot.LastRow);
        var totals = pivot.Definition.ColumnGrandTotals?.Value != false;
        for (var row = top; row <= last; row++)
        {
            var rowName = totals && row == last ? null : pivot.Sheet.Text($"A{row}");
            for (var column = 1; column <= pivot.LastColumn; column++)
            {
                var columnName = totals && column == pivot.LastColumn ? null : pivot.Sheet.Text(SheetNames.Cell(column, pivot.FirstRow + 1));
                var behind = rows.Where(r => (rowName is null || r[down] == rowName) && (columnName is null || r[across] == columnName)).ToArray();
                var expected = behind.Length == 0 ? (double?)null : behind.Sum(r => double.Parse(r[sum], System.Globalization.CultureInfo.InvariantCulture));
                Assert.Equal((rowName, columnName, expected), (rowName, columnName, pivot.Sheet.Number(SheetNames.Cell(column, row))));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Pivots))]
    public void The_cache_holds_the_table_row_by_row(string language, string name)
    {
        var pivot = Find(language, name);
        var fields = pivot.Cache.PivotCacheDefinition.CacheFields!.Elements<X.CacheField>().ToArray();
        var rows = pivot.Table.Rows();
        Assert.Equal(fields.Select(f => f.Name!.Value), rows[0].Keys);
        var records = pivot.Cache.PivotTableCacheRecordsPart!.PivotCacheRecords!.Elements<X.PivotCacheRecord>().ToArray();
        Assert.Equal((uint)rows.Count, pivot.Cache.PivotCacheDefinition.RecordCount!.Value);
        Assert.Equal(
            rows.Select(r => string.Join('|', r.Values.Select(pivot.Table.Text))),
            records.Select(r => string.Join('|', r.ChildElements.Select((value, i) => value is X.FieldItem item
                ? ((X.StringItem)fields[i].SharedItems!.ElementAt((int)item.Val!.Value)).Val!.Value
                : ((X.NumberItem)value).Val!.InnerText))));
        Assert.True(pivot.Cache.PivotCacheDefinition.RefreshOnLoad!.Value);
    }

    [Theory]
    [MemberData(nameof(Pivots))]
    public void Items_and_captions_stand_in_the_cells_where_the_definition_says(string language, string name)
    {
        var pivot = Find(language, name);
        Assert.Equal(pivot.ItemsOf(pivot.Definition.RowFields!), Enumerable.Range(pivot.FirstRow + 2, pivot.Definition.RowItems!.Count(i => ((X.RowItem)i).ItemType is null)).Select(r => pivot.Sheet.Text($"A{r}")));
        Assert.Equal(pivot.ItemsOf(pivot.Definition.ColumnFields!), Enumerable.Range(1, pivot.Definition.ColumnItems!.Count(i => ((X.RowItem)i).ItemType is null)).Select(c => pivot.Sheet.Text(SheetNames.Cell(c, pivot.FirstRow + 1))));
        Assert.Equal(pivot.LastRow - pivot.FirstRow - 1, (int)pivot.Definition.RowItems!.Count!.Value);
        Assert.Equal(pivot.LastColumn, (int)pivot.Definition.ColumnItems!.Count!.Value);
        Assert.Equal(pivot.Definition.DataCaption!.Value, pivot.Sheet.Text($"A{pivot.FirstRow}"));
        var choices = pivot.Definition.PageFields!.Elements<X.PageField>().Select(f => pivot.FieldName((int)f.Field!.Value)).ToArray();
        Assert.Equal(choices, Enumerable.Range(pivot.FirstRow - 1 - choices.Length, choices.Length).Select(r => pivot.Sheet.Text($"A{r}")));
        Assert.Equal("", pivot.Sheet.Text($"A{pivot.FirstRow - 1}"));
    }

    [Theory]
    [InlineData("Pivot_sex")]
    [InlineData("Pivot_country")]
    public void Nobody_is_counted_twice(string name)
    {
        var pivot = Find("en", name);
        var counted = SampleDataset.Full.Activities.Where(a => a.HeldBack is null).SelectMany(a => a.Participation).Sum(p => p.People);
        Assert.Equal(counted, pivot.Sheet.Number(SheetNames.Cell(pivot.LastColumn, pivot.LastRow)));
    }

    [Theory]
    [InlineData("en", "17 Partnerships")]
    [InlineData("th", "17 หุ้นส่วน")]
    public void No_total_is_made_over_goals_and_every_activity_stands_under_each_of_its_goals(string language, string goal)
    {
        var pivot = Find(language, "Pivot_goal");
        Assert.False(pivot.Definition.ColumnGrandTotals!.Value);
        Assert.False(pivot.Definition.RowGrandTotals!.Value);
        Assert.DoesNotContain(pivot.Definition.RowItems!.Concat(pivot.Definition.ColumnItems!), i => ((X.RowItem)i).ItemType is not null);
        var row = Enumerable.Range(pivot.FirstRow, pivot.LastRow - pivot.FirstRow + 1).Single(r => pivot.Sheet.Text($"A{r}") == goal);
        var activities = SampleDataset.Full.Activities.Count(a => a.HeldBack is null && a.Activity.Sdgs.Any(s => s.Goal.Number == 17));
        Assert.Equal(activities, Enumerable.Range(1, pivot.LastColumn).Sum(c => pivot.Sheet.Number(SheetNames.Cell(c, row)) ?? 0));
    }

    [Fact]
    public void No_two_pivots_share_a_cell_or_a_name()
    {
        var pivots = Pivots.Select(p => ((string)p[0], (string)p[1])).Where(p => p.Item1 == "en").Select(p => Find("en", p.Item2)).OrderBy(p => p.FirstRow).ToArray();
        Assert.All(pivots.Zip(pivots.Skip(1)), p => Assert.True(p.First.LastRow < p.Second.FirstRow - p.Second.Definition.PageFields!.Count() - 1));
        Assert.Equal(2, English.Document.WorkbookPart!.PivotTableCacheDefinitionParts.Count());
    }

    [Fact]
    public void Where_nothing_was_counted_no_pivot_is_written()
    {
        using var workbook = new ReadWorkbook(Written.Workbook(SampleDataset.Empty, Language.English));
        Assert.Empty(workbook["Pivot"].Part.PivotTableParts);
        Assert.Contains(workbook["Pivot"].Cells, c => c.InnerText == "No records");
        Assert.Empty(workbook.Document.WorkbookPart!.PivotTableCacheDefinitionParts);
    }

    private static ReadPivot Find(string language, string name)
    {
        var workbook = language == "th" ? Thai : English;
        var sheet = workbook.Sheets.Single(s => s.Part.PivotTableParts.Any());
        var part = sheet.Part.PivotTableParts.Single(p => p.PivotTableDefinition.Name == name);
        var cache = part.PivotTableCacheDefinitionPart!;
        var table = cache.PivotCacheDefinition.CacheSource!.WorksheetSource!.Name!.Value;
        return new(sheet, part.PivotTableDefinition, cache, workbook.Sheets.Single(s => s.Part.TableDefinitionParts.Any(t => t.Table.Name == table)));
    }

    private sealed record ReadPivot(ReadSheet Sheet, X.PivotTableDefinition Definition, PivotTableCacheDefinitionPart Cache, ReadSheet Table)
    {
        private string[] Corners => Definition.Location!.Reference!.Value!.Split(':');

        public int FirstRow => ReadSheet.Row(Corners[0]);

        public int LastRow => ReadSheet.Row(Corners[1]);

        /// <summary>From 0.</summary>
        public int LastColumn => Enumerable.Range(0, 100).Single(c => Corners[1] == SheetNames.Cell(c, LastRow));

        public string FieldName(int field) => Cache.PivotCacheDefinition.CacheFields!.Elements<X.CacheField>().ElementAt(field).Name!.Value!;

        public string FieldOf(DocumentFormat.OpenXml.OpenXmlElement axis) => FieldName(axis.Elements<X.Field>().Single().Index!.Value);

        public IEnumerable<string> ItemsOf(DocumentFormat.OpenXml.OpenXmlElement axis) => Cache.PivotCacheDefinition.CacheFields!.Elements<X.CacheField>()
            .ElementAt(axis.Elements<X.Field>().Single().Index!.Value).SharedItems!.Elements<X.StringItem>().Select(i => i.Val!.Value!);
    }
}
