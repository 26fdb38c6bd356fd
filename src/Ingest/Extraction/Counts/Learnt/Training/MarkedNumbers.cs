namespace SdgInsights.Ingest;

/// <summary>The numbers of marked reports as rows of features at length one.</summary>
internal sealed class MarkedNumbers
{
    private readonly List<(int Start, int End)> rowsByReport = [];

    /// <param name="rules">Without the model.</param>
    /// <param name="fewest">A feature of fewer numbers is left out.</param>
    public MarkedNumbers(IReadOnlyList<MarkedReport> reports, FactFinder rules, int fewest)
    {
        Reports = reports;
        ByRules = [.. reports.Select(r => rules.AttendanceOf(r.Report).Total?.Count.Value)];
        var features = new List<Dictionary<string, float>>();
        for (var i = 0; i < reports.Count; i++)
        {
            var start = Numbers.Count;
            foreach (var number in HeadCountModel.CandidatesIn(reports[i].Report))
            {
                Numbers.Add((number, i, reports[i].IsTotal(number)));
                features.Add(NumberContext.Of(reports[i].Report, number));
            }

            rowsByReport.Add((start, Numbers.Count));
        }

        Columns = features.SelectMany(f => f.Keys).CountBy(name => name, StringComparer.Ordinal).Where(f => f.Value >= fewest)
            .Select(f => f.Key).Order(StringComparer.Ordinal).Select((name, column) => (name, column)).ToDictionary(c => c.name, c => c.column, StringComparer.Ordinal);
        foreach (var row in features)
            AddRow(row);
    }

    public IReadOnlyList<MarkedReport> Reports { get; }

    /// <summary>What the rules alone read, by report.</summary>
    public IReadOnlyList<int?> ByRules { get; }

    public List<(CountMention Number, int Report, bool IsTotal)> Numbers { get; } = [];

    public IReadOnlyDictionary<string, int> Columns { get; }

    public SparseMatrix Matrix { get; } = new();

    public string AuthorOf(int row) => Reports[Numbers[row].Report].Author;

    public IEnumerable<int> RowsOf(int report) => Enumerable.Range(rowsByReport[report].Start, rowsByReport[report].End - rowsByReport[report].Start);

    /// <summary>The totals that a report tells, or the sum of its parts; none where it tells of nobody.</summary>
    public IReadOnlyList<int> TotalsOf(int report)
    {
        var numbers = RowsOf(report).Select(row => Numbers[row]).ToList();
        var totals = numbers.Where(n => n.IsTotal).Select(n => n.Number.Value).ToList();
        var parts = numbers.Where(n => Reports[report].IsPart(n.Number)).Sum(n => n.Number.Value);
        return totals.Count > 0 ? totals : parts > 0 ? [parts] : [];
    }

    private void AddRow(Dictionary<string, float> features)
    {
        var known = features.Where(f => Columns.ContainsKey(f.Key)).Select(f => (Column: Columns[f.Key], f.Value)).OrderBy(f => f.Column).ToList();
        var length = MathF.Max(float.Epsilon, MathF.Sqrt(known.Sum(f => f.Value * f.Value)));
        Matrix.Add([.. known.Select(f => f.Column)], [.. known.Select(f => f.Value / length)]);
    }
}
