using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Trains a model from labelled texts and the term lists. The same texts, lists and options give the same file, bit for bit.</summary>
public sealed class ModelTrainer(TermLists lists, TrainingOptions options)
{
    public const int Steps = LinearTrainer.Steps;

    /// <param name="texts">Texts; those that nobody labelled are left out.</param>
    /// <param name="file">Where the weights are written.</param>
    /// <param name="progress">Told how many of the <see cref="Steps"/> are done.</param>
    /// <returns>What the held-out folds say of the model.</returns>
    public HeldOutReport Train(IReadOnlyList<LabelledText> texts, string file, Action<int> progress)
    {
        IReadOnlyList<LabelledText> labelled = [.. texts.Where(t => t.Goals is not null)];
        var features = TermFeatures.Of(lists);
        var set = TrainingSet.Read(labelled, features, options);
        var trainer = new LinearTrainer(set, options);
        trainer.Train(progress);
        var scales = Goal.All.Select(g => ScaleOf(g, set, trainer)).ToList();
        ModelFile.Write(new(options.Version, features.Names, scales, TableOf(set, trainer, features.Count)), file);
        return HeldOutReport.Of(set, trainer, scales, options);
    }

    private MarginScale ScaleOf(Goal goal, TrainingSet set, LinearTrainer trainer)
    {
        // Weak labels would teach the sigmoid their own noise.
        var held = set.RowsOf(options.TrustedSources, goal);
        var margins = held.Select(row => trainer.HeldOut[goal.Index][row]).ToArray();
        var labels = held.Select(row => set.Texts[row].Addresses(goal)).ToArray();
        var (slope, offset) = PlattScaling.Fit(margins, labels);
        return new(trainer.Weights[goal.Index][^1], (float)slope, (float)offset, DecisionLevel.Of(margins, labels));
    }

    private WeightTable TableOf(TrainingSet set, LinearTrainer trainer, int termFeatures)
    {
        var known = Enumerable.Range(0, Grams.Slots).Where(slot => trainer.Kept[slot]).Select(slot => (slot, set.Idf[slot])).ToList();
        var weights = new float[Goal.Count];
        return WeightTable.Build(known, termFeatures, (int position, ref WeightRow row) =>
        {
            var column = position < known.Count ? known[position].slot : Grams.Slots + position - known.Count;
            for (var goal = 0; goal < Goal.Count; goal++)
                weights[goal] = trainer.Weights[goal][column];
            row.Set(weights);
        });
    }
}
