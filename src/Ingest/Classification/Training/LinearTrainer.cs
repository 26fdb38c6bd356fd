using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Trains one linear layer a goal, first on held-out folds, then on everything that the held-out scores did not contradict.</summary>
internal sealed class LinearTrainer(TrainingSet set, TrainingOptions options)
{
    private readonly int[] folds = FoldsOf(set.Texts, options);

    /// <summary>Scores of every text by a model that did not see it, by goal and row.</summary>
    public float[][] HeldOut { get; } = new float[Goal.Count][];

    /// <summary>Weights by goal and column, the bias last.</summary>
    public float[][] Weights { get; } = new float[Goal.Count][];

    public void Train(Action<int> progress, bool final = true)
    {
        var done = 0;
        Parallel.For(0, Goal.Count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, index =>
        {
            var goal = new Goal(index + 1);
            var first = ScoresByFold(goal, null);
            HeldOut[index] = ScoresByFold(goal, first);
            if (final)
                Weights[index] = Fit(goal, row => !Contradicted(goal, row, first));
            progress(Interlocked.Increment(ref done));
        });
    }

    private float[] ScoresByFold(Goal goal, float[]? first)
    {
        var scores = new float[set.Texts.Count];
        for (var fold = 0; fold < options.Folds; fold++)
        {
            var weights = Fit(goal, row => folds[row] != fold && (first is null || !Contradicted(goal, row, first)));
            for (var row = 0; row < scores.Length; row++)
            {
                if (folds[row] == fold)
                    scores[row] = set.Matrix.Margin(weights, row);
            }
        }

        return scores;
    }

    private bool Contradicted(Goal goal, int row, float[] scores) =>
        !options.TrustedSources.Contains(set.Texts[row].Source)
        && (set.Texts[row].Addresses(goal) ? scores[row] < options.DropLabelledBelow : scores[row] > options.DropUnlabelledAbove);

    private float[] Fit(Goal goal, Func<int, bool> takes)
    {
        var rows = Enumerable.Range(0, set.Texts.Count).Where(row => takes(row) && !set.Texts[row].Unsure.Contains(goal)).ToArray();
        var labels = new sbyte[rows.Length];
        var costs = new float[rows.Length];
        double positive = 0, negative = 0;
        for (var i = 0; i < rows.Length; i++)
        {
            var text = set.Texts[rows[i]];
            labels[i] = text.Addresses(goal) ? (sbyte)1 : (sbyte)-1;
            costs[i] = options.SourceWeights.GetValueOrDefault(text.Source, 1);
            if (labels[i] > 0)
                positive++;
            else
                negative++;
        }

        // Both classes weigh the same, however rare the goal.
        for (var i = 0; i < rows.Length; i++)
            costs[i] *= (float)(options.Cost * rows.Length / (2 * (labels[i] > 0 ? positive : negative)));
        var weights = new float[set.Columns + 1];
        DualCoordinateDescent.Train(set.Matrix, rows, labels, costs, weights, new Random(options.Seed + goal.Index));
        return weights;
    }

    private static int[] FoldsOf(IReadOnlyList<LabelledText> texts, TrainingOptions options)
    {
        var folds = Enumerable.Range(0, texts.Count).Select(row => row % options.Folds).ToArray();
        new Random(options.Seed).Shuffle(folds);
        return folds;
    }
}
