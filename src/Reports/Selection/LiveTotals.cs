namespace SdgInsights.Reports;

/// <summary>The key figures of the selection, by name. Shares have their base in words beside them on the dashboard.</summary>
internal sealed class LiveTotals
{
    private static readonly string[] Derived =
        ["people_shown", "people_held_shown", "countries", "goals", "share_reviewed", "share_unknown", "share_approximate", "share_without_goal"];

    private readonly Dictionary<string, LiveFigure> figures = new(StringComparer.Ordinal);

    public LiveTotals(int titleRow, ReportContext context, CalculationCells cells, LiveBlock countries, LiveBlock goals)
    {
        var names = Names.ToArray();
        var sheet = countries.Sheet;
        foreach (var tally in Tally.Single)
            Add(tally.Name!, cells.Sum(tally, SelectionScope.Everything));
        var (activities, people) = (this["activities"], this["people"]);
        Add("people_shown", Unless(this["with_people"], Cell.Of(people.Number) with { Formula = people.Location }));
        Add("people_held_shown", Unless(this["people_held"], Cell.Of(this["people_held"].Number) with { Formula = this["people_held"].Location }));
        Add("countries", Countries());
        Add("goals", Cell.Of(goals.Numbers(1).Count(n => n > 0)) with { Formula = $"COUNTIF({goals.Column(1)},\">0\")" });
        Add("share_reviewed", Share(this["reviewed"], activities));
        Add("share_unknown", Share(this["without_people"], activities));
        Add("share_approximate", Share(this["approximate"], people));
        Add("share_without_goal", Unless(activities, Cell.Of(1 - (this["with_goal"].Number / activities.Number), CellStyle.Percent) with { Formula = $"1-{this["with_goal"].Location}/{activities.Location}" }));
        Block = new(
            sheet,
            context.Labels["selection.block.totals"],
            titleRow,
            [context.Labels["column.figure"], context.Labels["column.amount"]],
            [.. names.Select(n => new[] { Cell.Of(context.Labels["figure." + n], CellStyle.Wrapped), this[n].Cell })]);

        void Add(string name, Cell cell)
        {
            var row = titleRow + LiveBlock.HeadRows + Array.IndexOf(names, name);
            figures.Add(name, new(cell, SheetNames.Absolute(sheet, 1, row, 1, row)));
        }

        Cell Share(LiveFigure part, LiveFigure whole) =>
            Unless(whole, Cell.Of(part.Number / whole.Number, CellStyle.Percent) with { Formula = $"{part.Location}/{whole.Location}" });

        // Nothing can be said of a part of nothing.
        Cell Unless(LiveFigure whole, Cell known) => (whole.Number > 0 ? known : Cell.Of(context.NotStated, CellStyle.NumberWord)) with
        {
            Formula = $"IF({whole.Location}=0,{Formulas.Text(context.NotStated)},{known.Formula})",
        };

        // Of a single country the activities are its own, whoever else took part.
        Cell Countries() => Cell.Of(context.Selection.Country is Selection.All ? countries.Numbers(1).Count(n => n > 0) : Math.Min(1, activities.Number)) with
        {
            Formula = $"IF({SelectionNames.Country}={SelectionNames.AllCountries},COUNTIF({countries.Column(1)},\">0\"),MIN(1,{activities.Location}))",
        };
    }

    public static IEnumerable<string> Names => Tally.Single.Select(t => t.Name!).Concat(Derived);

    public LiveBlock Block { get; }

    public LiveFigure this[string name] => figures[name];
}
