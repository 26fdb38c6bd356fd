using System.Runtime.InteropServices;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Labelled texts as rows of features: the n-grams by TF-IDF at length one, beside them the term features.</summary>
internal sealed class TrainingSet
{
    private readonly Grams reader = new();
    private readonly List<Dictionary<int, int>> grams = [];
    private readonly List<(int[] Columns, float[] Values)> terms = [];

    private TrainingSet(IReadOnlyList<LabelledText> texts, int columns)
    {
        Texts = texts;
        Columns = columns;
    }

    public IReadOnlyList<LabelledText> Texts { get; }

    /// <summary>Number of features; the n-grams' slots come first.</summary>
    public int Columns { get; }

    public SparseMatrix Matrix { get; } = new();

    /// <summary>Inverse document frequency by slot; 0 where too few texts have the n-gram, or too many.</summary>
    public float[] Idf { get; } = new float[Grams.Slots];

    /// <summary>By slot, whether most texts that have the n-gram are Thai.</summary>
    public bool[] IsThai { get; } = new bool[Grams.Slots];

    public static TrainingSet Read(IReadOnlyList<LabelledText> texts, TermFeatures features, TrainingOptions options)
    {
        var set = new TrainingSet(texts, Grams.Slots + features.Count);
        var folded = new FoldedText();
        foreach (var text in texts)
        {
            folded.Read(text.Text);
            set.Keep(folded.Chars, features);
        }

        set.SetIdf(options);
        for (var row = 0; row < texts.Count; row++)
            set.AddRow(row);
        return set;
    }

    /// <summary>The rows with the n-grams of some slots alone, which have length one again.</summary>
    public SparseMatrix Keeping(bool[] slots)
    {
        var kept = new SparseMatrix();
        for (var row = 0; row < Matrix.Rows; row++)
        {
            List<int> columns = [];
            List<float> values = [];
            var squares = 0.0;
            var ofRow = Matrix.ValuesOf(row);
            foreach (var (i, column) in Matrix.ColumnsOf(row).ToArray().Index())
            {
                if (column < Grams.Slots && !slots[column])
                    continue;
                columns.Add(column);
                values.Add(ofRow[i]);
                squares += column < Grams.Slots ? ofRow[i] * ofRow[i] : 0;
            }

            var length = MathF.Sqrt((float)squares);
            for (var i = 0; i < columns.Count; i++)
                values[i] = columns[i] < Grams.Slots ? values[i] / length : values[i];
            kept.Add([.. columns], [.. values]);
        }

        return kept;
    }

    /// <summary>The texts of these sources whose label says something of the goal.</summary>
    public List<int> RowsOf(IReadOnlySet<string> sources, Goal goal) =>
        [.. Enumerable.Range(0, Texts.Count).Where(row => sources.Contains(Texts[row].Source) && !Texts[row].Unsure.Contains(goal))];

    private void Keep(ReadOnlySpan<char> text, TermFeatures features)
    {
        reader.Read(text);
        var counts = new Dictionary<int, int>();
        foreach (var slot in reader.All)
            CollectionsMarshal.GetValueRefOrAddDefault(counts, slot, out _)++;
        grams.Add(counts);
        var hits = new List<TermHit>();
        features.Lists.AddTo(hits, [], text);
        var values = new float[features.Count];
        features.Weigh(CollectionsMarshal.AsSpan(hits), text.Length, values);
        var used = Enumerable.Range(0, values.Length).Where(i => values[i] > 0).ToList();
        terms.Add(([.. used.Select(i => Grams.Slots + i)], [.. used.Select(i => values[i])]));
    }

    private void SetIdf(TrainingOptions options)
    {
        var isThai = Texts.Select(t => LanguageGuess.Of(t.Text) == Language.Thai).ToArray();
        var (thai, others) = (TextsHaving(isThai, true), TextsHaving(isThai, false));
        var mostThai = options.LargestShare * isThai.Count(i => i);
        var mostOthers = options.LargestShare * isThai.Count(i => !i);
        for (var slot = 0; slot < Idf.Length; slot++)
        {
            var having = thai[slot] + others[slot];
            IsThai[slot] = thai[slot] > others[slot];
            var tells = having >= options.FewestTexts && thai[slot] <= mostThai && others[slot] <= mostOthers;
            Idf[slot] = tells ? 1 + MathF.Log((1f + grams.Count) / (1 + having)) : 0;
        }
    }

    private int[] TextsHaving(bool[] isThai, bool wanted)
    {
        var having = new int[Grams.Slots];
        foreach (var (text, _) in grams.Zip(isThai).Where(t => t.Second == wanted))
        {
            foreach (var slot in text.Keys)
                having[slot]++;
        }

        return having;
    }

    private void AddRow(int row)
    {
        var (termColumns, termValues) = terms[row];
        var columns = new List<int>(grams[row].Count + termColumns.Length);
        var values = new List<float>(columns.Capacity);
        var squares = 0f;
        foreach (var (slot, count) in grams[row])
        {
            if (Idf[slot] == 0)
                continue;
            var value = TermFrequency.Weight(count) * Idf[slot];
            squares += value * value;
            columns.Add(slot);
            values.Add(value);
        }

        var length = squares > 0 ? MathF.Sqrt(squares) : 1;
        for (var i = 0; i < values.Count; i++)
            values[i] /= length;
        columns.AddRange(termColumns);
        values.AddRange(termValues);
        Matrix.Add([.. columns], [.. values]);
    }
}
