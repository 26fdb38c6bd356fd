using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>
/// Trains one linear layer a goal, twice: what the first one says of held-out texts shows which weak labels are wrong, and its weights
/// which n-grams are worth keeping. Held-out scores come from models that saw the text in neither pass.
/// </summary>
internal sealed class LinearTrainer(TrainingSet set, TrainingOptions options)
{
    /// <summary>So many steps a training has: each pass over all goals.</summary>
    public const int Steps = 4 * Goal.Count;

    private readonly int[] folds = Folds.Of(set.Texts.Count, options.Folds, options.Seed);
    private readonly float[][] first = new float[Goal.Count][];

    /// <summary>Scores of every text by a model that did not see it, by goal and row.</summary>
    public float[][] HeldOut { get; } = new float[Goal.Count][];

    /// <summary>Weights by goal and column, the bias last.</summary>
    public float[][] Weights { get; } = new float[Goal.Count][];

    /// <summary>By slot, whether the final model knows the n-gram.</summary>
    public bool[] Kept { get; private set; } = [];

    /// <param name="progress">Told how many of the <see cref="Steps"/> are done.</param>
    public void Train(Action<int> progress, bool final = true)
    {
        var done = 0;
        void ForEachGoal(Action<Goal> train) => Parallel.For(0, Goal.Count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, index =>
        {
            train(new Goal(index + 1));
            progress(Interlocked.Increment(ref done));
        });
        var strengths = folds.Distinct().ToDictionary(fold => fold, _ => new GramStrengths(set));
        ForEachGoal(goal => first[goal.Index] = ScoresByFold(goal, _ => set.Matrix, (fold, weights) => strengths[fold].Add(weights)));
        var kept = strengths.ToDictionary(s => s.Key, s => set.Keeping(s.Value.WorthKeeping(options.KeptShareInThai)));
        ForEachGoal(goal => HeldOut[goal.Index] = ScoresByFold(goal, fold => kept[fold], (_, _) => { }));
        if (!final)
            return;
        var all = new GramStrengths(set);
        ForEachGoal(goal => all.Add(Fit(goal, set.Matrix, row => !Contradicted(goal, row))));
        Kept = all.WorthKeeping(options.KeptShareInThai);
        var matrix = set.Keeping(Kept);
        ForEachGoal(goal => Weights[goal.Index] = Fit(goal, matrix, row => !Contradicted(goal, row)));
    }

    private float[] ScoresByFold(Goal goal, Func<int, SparseMatrix> matrices, Action<int, float[]> learnt)
    {
        var scores = new float[set.Texts.Count];
        for (var fold = 0; fold < options.Folds; fold++)
        {
            var matrix = matrices(fold);
            var weights = Fit(goal, matrix, row => folds[row] != fold && !Contradicted(goal, row));
            learnt(fold, weights);
            for (var row = 0; row < scores.Length; row++)
            {
                if (folds[row] == fold)
                    scores[row] = matrix.Margin(weights, row);
            }
        }

        return scores;
    }

    // Nothing is, before the first pass.
    private bool Contradicted(Goal goal, int row) =>
        first[goal.Index] is { } scores
        && !options.TrustedSources.Contains(set.Texts[row].Source)
        && (set.Texts[row].Addresses(goal) ? scores[row] < options.DropLabelledBelow : scores[row] > options.DropUnlabelledAbove);

    private float[] Fit(Goal goal, SparseMatrix matrix, Func<int, bool> takes)
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
        DualCoordinateDescent.Train(matrix, rows, labels, costs, weights, new Random(options.Seed + goal.Index));
        return weights;
    }
}
