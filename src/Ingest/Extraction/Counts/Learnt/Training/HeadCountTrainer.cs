using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Trains the model of the head counts from marked reports. The same reports and options give the same file, bit for bit.</summary>
public sealed class HeadCountTrainer(ReferenceData reference, HeadCountTrainingOptions options)
{
    /// <param name="texts">With marks as <see cref="MarkedReport"/> tells; their source is the author.</param>
    /// <param name="file">Where the weights are written.</param>
    /// <returns>What held-out authors say; null where there are fewer than two of them, or no report is marked.</returns>
    public HeadCountTrainingReport? Train(IEnumerable<LabelledText> texts, string file)
    {
        var set = new MarkedNumbers([.. texts.Select(MarkedReport.Read)], new FactFinder(reference), options.FewestNumbers);
        var authors = set.Reports.Select(r => r.Author).Distinct().ToList();
        if (authors.Count < 2 || !set.Numbers.Any(n => n.IsTotal))
            return null;
        var heldOut = new float[set.Numbers.Count];
        foreach (var author in authors)
        {
            var weights = Fit(set, row => set.AuthorOf(row) != author);
            for (var row = 0; row < heldOut.Length; row++)
            {
                if (set.AuthorOf(row) == author)
                    heldOut[row] = set.Matrix.Margin(weights, row);
            }
        }

        var (slope, offset) = PlattScaling.Fit(heldOut, [.. set.Numbers.Select(n => n.IsTotal)]);
        var all = Fit(set, _ => true);
        var scale = new MarginScale(all[^1], (float)slope, (float)offset, options.TakenFrom);
        HeadCountModelFile.Write(new(options.Version, set.Columns.ToDictionary(c => c.Key, c => all[c.Value], StringComparer.Ordinal), scale), file);
        return new(set.Reports.Count, set.Columns.Count, Tally(set, _ => null), Tally(set, report => Likeliest(set, report, heldOut, scale)));
    }

    private float[] Fit(MarkedNumbers set, Func<int, bool> takes)
    {
        var rows = Enumerable.Range(0, set.Numbers.Count).Where(takes).ToArray();
        var totals = rows.Count(row => set.Numbers[row].IsTotal);
        var weights = new float[set.Columns.Count + 1];
        // Totals weigh as much as all other numbers, rare as they are.
        DualCoordinateDescent.Train(
            set.Matrix,
            rows,
            [.. rows.Select(row => set.Numbers[row].IsTotal ? (sbyte)1 : (sbyte)-1)],
            [.. rows.Select(row => options.Cost * rows.Length / (2 * (set.Numbers[row].IsTotal ? totals : rows.Length - totals)))],
            weights,
            new Random(options.Seed));
        return weights;
    }

    private static int? Likeliest(MarkedNumbers set, int report, float[] margins, MarginScale scale)
    {
        var best = set.RowsOf(report).OrderByDescending(row => margins[row]).Cast<int?>().FirstOrDefault();
        return best is { } row && scale.ProbabilityOf(margins[row]) >= scale.AssignFrom ? set.Numbers[row].Number.Value : null;
    }

    private static HeadCountTally Tally(MarkedNumbers set, Func<int, int?> otherwise)
    {
        var (right, missed, wrong, invented) = (0, 0, 0, 0);
        for (var i = 0; i < set.Reports.Count; i++)
        {
            var told = set.TotalsOf(i);
            var read = set.ByRules[i] ?? otherwise(i);
            if (read is null ? told.Count == 0 : told.Contains(read.Value))
                right++;
            else if (read is null)
                missed++;
            else if (told.Count == 0)
                invented++;
            else
                wrong++;
        }

        return new(right, missed, wrong, invented);
    }
}
