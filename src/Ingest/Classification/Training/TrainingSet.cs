namespace SdgInsights.Ingest;

/// <summary>Labelled texts as rows of features: the n-grams by TF-IDF at length one, beside them the term features.</summary>
internal sealed class TrainingSet
{
    private readonly List<(int[] Slots, ushort[] Counts)> grams = [];
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

    /// <summary>Inverse document frequency by slot; 0 where too few texts have the n-gram.</summary>
    public float[] Idf { get; } = new float[Grams.Slots];

    public static TrainingSet Read(IReadOnlyList<LabelledText> texts, TermFeatures features, int fewestTexts)
    {
        var set = new TrainingSet(texts, Grams.Slots + features.Count);
        var bag = new FeatureBag(features);
        foreach (var text in texts)
        {
            bag.Read(NormalText.Of(text.Text).Condensed().Value);
            set.Keep(bag);
        }

        set.SetIdf(fewestTexts);
        for (var row = 0; row < texts.Count; row++)
            set.AddRow(row);
        return set;
    }

    private void Keep(FeatureBag bag)
    {
        var counts = new ushort[bag.Slots.Length];
        for (var i = 0; i < counts.Length; i++)
            counts[i] = (ushort)bag.CountOf(bag.Slots[i]);
        grams.Add((bag.Slots.ToArray(), counts));
        var columns = new List<int>();
        var values = new List<float>();
        for (var i = 0; i < bag.Terms.Length; i++)
        {
            if (bag.Terms[i] == 0)
                continue;
            columns.Add(Grams.Slots + i);
            values.Add(bag.Terms[i]);
        }

        terms.Add(([.. columns], [.. values]));
    }

    private void SetIdf(int fewestTexts)
    {
        var having = new int[Grams.Slots];
        foreach (var (slots, _) in grams)
        {
            foreach (var slot in slots)
                having[slot]++;
        }

        for (var slot = 0; slot < having.Length; slot++)
            Idf[slot] = having[slot] < fewestTexts ? 0 : 1 + MathF.Log((1f + grams.Count) / (1 + having[slot]));
    }

    private void AddRow(int row)
    {
        var (slots, counts) = grams[row];
        var (termColumns, termValues) = terms[row];
        var columns = new List<int>(slots.Length + termColumns.Length);
        var values = new List<float>(columns.Capacity);
        var squares = 0f;
        for (var i = 0; i < slots.Length; i++)
        {
            if (Idf[slots[i]] == 0)
                continue;
            var value = TermFrequency.Weight(counts[i]) * Idf[slots[i]];
            squares += value * value;
            columns.Add(slots[i]);
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
