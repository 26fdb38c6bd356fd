using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Trains a model from labelled texts and the term lists. The same texts, lists and options give the same file, bit for bit.</summary>
public sealed class ModelTrainer(TermLists lists, TrainingOptions options)
{
    /// <param name="texts">Labelled texts; unlabelled ones are left out.</param>
    /// <param name="file">Where the weights are written.</param>
    /// <param name="progress">Told how many of the 17 goals are done.</param>
    /// <returns>What the held-out folds say of the model.</returns>
    public HeldOutReport Train(IReadOnlyList<LabelledText> texts, string file, Action<int> progress)
    {
        var labelled = texts.Where(t => t.Goals is not null).ToList();
        var features = TermFeatures.For(lists);
        var set = TrainingSet.Read(labelled, lists, features, options.FewestTexts);
        var trainer = new LinearTrainer(set, options);
        trainer.Train(progress);
        var scales = Goal.All.Select(g => ScaleOf(g, set, trainer)).ToList();
        ModelFile.Write(new(options.Version, features, scales, set.Idf, RowsOf(set, trainer)), file);
        return HeldOutReport.Of(set, trainer, scales);
    }

    private static GoalScale ScaleOf(Goal goal, TrainingSet set, LinearTrainer trainer)
    {
        var labels = set.Texts.Select(t => t.Addresses(goal)).ToArray();
        var (slope, offset) = PlattScaling.Fit(trainer.HeldOut[goal.Index], labels);
        return new(trainer.Weights[goal.Index][^1], 0, (float)slope, (float)offset);
    }

    private Half[] RowsOf(TrainingSet set, LinearTrainer trainer)
    {
        var rows = new Half[set.Columns * LinearModel.Width];
        for (var column = 0; column < set.Columns; column++)
        {
            for (var goal = 0; goal < Goal.Count; goal++)
            {
                var weight = trainer.Weights[goal][column];
                if (MathF.Abs(weight) > options.SmallestWeight)
                    rows[(column * LinearModel.Width) + goal] = (Half)weight;
            }
        }

        return rows;
    }
}
