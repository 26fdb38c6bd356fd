using System.Runtime.InteropServices;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Openings as rows of features: the n-grams by TF-IDF at length one, or less where they are few, beside them the signs that the rules give.</summary>
internal sealed class OpeningSet
{
    private readonly List<Dictionary<int, int>> grams = [];

    private OpeningSet(IReadOnlyList<LabelledOpening> openings) => Openings = openings;

    public IReadOnlyList<LabelledOpening> Openings { get; }

    public List<KindSigns> Signs { get; } = [];

    public SparseMatrix Matrix { get; } = new();

    /// <summary>Inverse document frequency by slot; 0 where too few openings have the n-gram.</summary>
    public float[] Idf { get; } = new float[Grams.Slots];

    public static OpeningSet Read(IReadOnlyList<LabelledOpening> openings, ReferenceData reference, int fewestTexts)
    {
        var set = new OpeningSet(openings);
        var finder = new FactFinder(reference);
        var kinds = new EventKinds(reference);
        var reader = new Grams();
        foreach (var opening in openings)
        {
            var report = ReportLayout.Read(opening.Text, "");
            set.Signs.Add(kinds.SignsOf(report, finder.In(report, _ => true)!.Signs));
            reader.Read(EventKinds.OpeningOf(report));
            var counts = new Dictionary<int, int>();
            foreach (var slot in reader.All)
                CollectionsMarshal.GetValueRefOrAddDefault(counts, slot, out _)++;
            set.grams.Add(counts);
        }

        set.SetIdf(fewestTexts);
        for (var row = 0; row < openings.Count; row++)
            set.AddRow(row);
        return set;
    }

    private void SetIdf(int fewestTexts)
    {
        foreach (var slot in grams.SelectMany(g => g.Keys))
            Idf[slot]++;
        foreach (ref var value in Idf.AsSpan())
            value = value < fewestTexts ? 0 : 1 + MathF.Log((1f + grams.Count) / (1 + value));
    }

    private void AddRow(int row)
    {
        var known = grams[row].Where(g => Idf[g.Key] > 0).Select(g => (Slot: g.Key, Value: TermFrequency.Weight(g.Value) * Idf[g.Key])).ToList();
        var length = KindModel.LengthOf(known.Sum(g => g.Value * g.Value));
        var signs = new float[KindSigns.Names.Count];
        Signs[row].Weigh(signs);
        Matrix.Add(
            [.. known.Select(g => g.Slot), .. Enumerable.Range(Grams.Slots, signs.Length)],
            [.. known.Select(g => g.Value / length), .. signs]);
    }
}
