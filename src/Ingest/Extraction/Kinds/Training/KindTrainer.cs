using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Trains the model of the kinds from openings that were read. The same openings and options give the same file, bit for bit.</summary>
public sealed class KindTrainer(ReferenceData reference, KindTrainingOptions options)
{
    /// <param name="texts">Texts; those without a label are left out.</param>
    /// <param name="file">Where the weights are written.</param>
    /// <returns>What held-out folds say; null where too few texts have a label.</returns>
    public KindTrainingReport? Train(IEnumerable<string> texts, OpeningLabels labels, string file)
    {
        ArgumentNullException.ThrowIfNull(labels);
        var set = OpeningSet.Read([.. labels.Of(texts)], reference, options.FewestTexts);
        var types = set.Openings.Where(o => o.Type is not null).GroupBy(o => o.Type!.Value)
            .Where(g => g.Count() >= options.FewestOfAKind).Select(g => g.Key).Order().ToList();
        if (types.Count == 0)
            return null;
        var questions = types.Select(type => Question.Of(set, o => o.Type is null ? null : o.Type == type))
            .Prepend(Question.Of(set, o => o.IsActivity)).ToList();
        var folds = Folds.Of(set.Openings.Count, options.Folds, options.Seed);
        var answers = questions.Select((q, i) => Answer(set, q, folds, new Random(options.Seed + i))).ToList();
        KindModelFile.Write(new(options.Version, types, [.. answers.Select(a => a.Scale)], TableOf(set, answers)), file);
        return ReportOf(set, questions, answers, types);
    }

    private Answer Answer(OpeningSet set, Question question, int[] folds, Random random)
    {
        var heldOut = new float[set.Openings.Count];
        for (var fold = 0; fold < options.Folds; fold++)
        {
            var weights = Fit(set, [.. question.Rows.Where(row => folds[row] != fold)], question, random);
            for (var row = 0; row < heldOut.Length; row++)
            {
                if (folds[row] == fold)
                    heldOut[row] = set.Matrix.Margin(weights, row);
            }
        }

        var all = Fit(set, question.Rows, question, random);
        var (slope, offset) = PlattScaling.Fit([.. question.Rows.Select(row => heldOut[row])], [.. question.Rows.Select(row => question.IsYes[row])]);
        return new(all, new(all[^1], (float)slope, (float)offset, EventKinds.Even), heldOut);
    }

    private float[] Fit(OpeningSet set, int[] rows, Question question, Random random)
    {
        var yes = rows.Count(row => question.IsYes[row]);
        var weights = new float[Grams.Slots + KindSigns.Names.Count + 1];
        // Both answers weigh the same, however rare one is.
        DualCoordinateDescent.Train(
            set.Matrix,
            rows,
            [.. rows.Select(row => question.IsYes[row] ? (sbyte)1 : (sbyte)-1)],
            [.. rows.Select(row => options.Cost * rows.Length / (2 * (question.IsYes[row] ? yes : rows.Length - yes)))],
            weights,
            random);
        return weights;
    }

    private static WeightTable TableOf(OpeningSet set, List<Answer> answers)
    {
        var known = Enumerable.Range(0, Grams.Slots).Where(slot => set.Idf[slot] > 0).Select(slot => (slot, set.Idf[slot])).ToList();
        return WeightTable.Build(known, KindSigns.Names.Count, (int position, ref WeightRow row) =>
        {
            var column = position < known.Count ? known[position].slot : Grams.Slots + position - known.Count;
            row.Set([.. answers.Select(a => a.Weights[column])]);
        });
    }

    private static KindTrainingReport ReportOf(OpeningSet set, List<Question> questions, List<Answer> answers, List<EventType> types)
    {
        var isEvent = questions[0];
        var events = Enumerable.Range(0, set.Openings.Count).Where(row => set.Openings[row].Type is not null).ToList();
        EventType Likeliest(int row) => types[Enumerable.Range(0, types.Count).MaxBy(i => answers[i + 1].HeldOut[row])];
        return new(
            isEvent.Rows.Length,
            isEvent.Rows.Average(row => set.Signs[row].Score >= 0 == isEvent.IsYes[row] ? 1 : 0),
            isEvent.Rows.Average(row => answers[0].Scale.ProbabilityOf(answers[0].HeldOut[row]) >= EventKinds.Even == isEvent.IsYes[row] ? 1 : 0),
            events.Count,
            events.Average(row => set.Signs[row].Type == set.Openings[row].Type ? 1 : 0),
            events.Average(row => Likeliest(row) == set.Openings[row].Type ? 1 : 0));
    }
}

/// <summary>One yes or no that the model learns to answer.</summary>
/// <param name="Rows">The openings of which the answer is known.</param>
/// <param name="IsYes">By row.</param>
internal sealed record Question(int[] Rows, bool[] IsYes)
{
    public static Question Of(OpeningSet set, Func<LabelledOpening, bool?> answer)
    {
        var answers = set.Openings.Select(answer).ToArray();
        return new([.. Enumerable.Range(0, answers.Length).Where(row => answers[row] is not null)], [.. answers.Select(a => a ?? false)]);
    }
}

/// <summary>What was learnt for a question.</summary>
/// <param name="Weights">By column, the bias last.</param>
/// <param name="HeldOut">Margins by models that did not see the row.</param>
internal sealed record Answer(float[] Weights, MarginScale Scale, float[] HeldOut);
