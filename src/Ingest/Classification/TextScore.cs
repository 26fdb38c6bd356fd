using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>
/// Scores a text as a whole and, where it is long, by its passages: a report's goal must show in some passage, not only in the sum of
/// all, and as the model learnt from passages, the evidence of the terms has a say of its own.
/// </summary>
internal static class TextScore
{
    // What full evidence of the terms adds to a long text's margin over none. Chosen on weakly labelled Thai news and on the
    // development part of the gold reports.
    private const double TermSay = 3;
    private const double EvenEvidence = 0.5;

    /// <param name="margins">At least <see cref="LinearModel.Width"/> long; the first 17 are the goals'.</param>
    /// <returns>Length of the n-gram vector of the whole, which is what the bag holds afterwards.</returns>
    public static float Of(LinearModel model, FeatureBag bag, ReadOnlySpan<char> text, Span<float> margins)
    {
        if (text.Length <= Passages.Longest)
        {
            bag.Read(text);
            return model.Score(bag, margins);
        }

        bag.Read(text);
        var length = model.Score(bag, margins);
        Span<double> shares = stackalloc double[Goal.Count];
        TermEvidence.Shares(bag, shares);
        // The thresholds were found on single passages; a report, which has many, is decided at margin 0.
        Span<float> say = stackalloc float[Goal.Count];
        for (var i = 0; i < Goal.Count; i++)
            say[i] = (float)(TermSay * (shares[i] - EvenEvidence)) + model.Scales[i].Threshold;
        Confirm(model, bag, text, margins, say);
        for (var i = 0; i < Goal.Count; i++)
            margins[i] += say[i];
        return length;
    }

    // Passages are read only until each goal that the whole would assign has shown in one; a goal that shows in none falls to its best.
    private static void Confirm(LinearModel model, FeatureBag bag, ReadOnlySpan<char> text, Span<float> margins, ReadOnlySpan<float> say)
    {
        Span<float> best = stackalloc float[LinearModel.Width];
        best.Fill(float.NegativeInfinity);
        Span<float> passage = stackalloc float[LinearModel.Width];
        var start = 0;
        while (start < text.Length && HasOpen(model, margins, best, say))
        {
            var span = Passages.At(text, start);
            bag.Passage.Read(text[span.Start..span.End]);
            model.Score(bag.Passage, passage);
            for (var i = 0; i < Goal.Count; i++)
                best[i] = MathF.Max(best[i], passage[i]);
            start = span.End;
        }

        for (var i = 0; i < Goal.Count; i++)
        {
            if (IsOpen(model, margins, best, say, i))
                margins[i] = MathF.Min(margins[i], best[i]);
        }
    }

    private static bool HasOpen(LinearModel model, ReadOnlySpan<float> margins, ReadOnlySpan<float> best, ReadOnlySpan<float> say)
    {
        for (var i = 0; i < Goal.Count; i++)
        {
            if (IsOpen(model, margins, best, say, i))
                return true;
        }

        return false;
    }

    private static bool IsOpen(LinearModel model, ReadOnlySpan<float> margins, ReadOnlySpan<float> best, ReadOnlySpan<float> say, int goal)
    {
        var threshold = model.Scales[goal].Threshold - say[goal];
        return margins[goal] > threshold && best[goal] <= threshold;
    }
}
