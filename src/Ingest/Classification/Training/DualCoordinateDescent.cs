namespace SdgInsights.Ingest;

/// <summary>
/// Trains one linear support vector machine with squared hinge loss by coordinate descent in the dual, with shrinking.
/// Source: Hsieh, Chang, Lin, Keerthi and Sundararajan, A Dual Coordinate Descent Method for Large-scale Linear SVM, ICML 2008.
/// </summary>
internal static class DualCoordinateDescent
{
    private const int MostEpochs = 60;
    private const double Tolerance = 0.05;

    /// <param name="rows">Rows of the matrix to learn from.</param>
    /// <param name="labels">+1 or -1 for each of <paramref name="rows"/>.</param>
    /// <param name="costs">Price of an error for each of <paramref name="rows"/>.</param>
    /// <param name="weights">The result, by column; its last element is the bias.</param>
    public static void Train(SparseMatrix matrix, int[] rows, sbyte[] labels, float[] costs, float[] weights, Random random)
    {
        Array.Clear(weights);
        var bias = weights.Length - 1;
        var alpha = new float[rows.Length];
        var norms = new float[rows.Length];
        for (var i = 0; i < rows.Length; i++)
            norms[i] = 1 + SumOfSquares(matrix.ValuesOf(rows[i])) + Diagonal(costs[i]);
        var order = Enumerable.Range(0, rows.Length).ToArray();
        var active = rows.Length;
        var shrinkAbove = double.MaxValue;
        for (var epoch = 0; epoch < MostEpochs; epoch++)
        {
            var (largest, smallest) = (double.MinValue, double.MaxValue);
            random.Shuffle(order.AsSpan(0, active));
            for (var s = 0; s < active; s++)
            {
                var i = order[s];
                var columns = matrix.ColumnsOf(rows[i]);
                var values = matrix.ValuesOf(rows[i]);
                var margin = weights[bias];
                for (var p = 0; p < columns.Length; p++)
                    margin += weights[columns[p]] * values[p];
                var gradient = (labels[i] * margin) - 1 + (alpha[i] * Diagonal(costs[i]));
                if (alpha[i] == 0 && gradient > shrinkAbove)
                {
                    active--;
                    (order[s], order[active]) = (order[active], order[s]);
                    s--;
                    continue;
                }

                var projected = alpha[i] == 0 ? Math.Min(gradient, 0) : gradient;
                largest = Math.Max(largest, projected);
                smallest = Math.Min(smallest, projected);
                if (Math.Abs(projected) < 1e-12)
                    continue;
                var old = alpha[i];
                alpha[i] = MathF.Max(old - (gradient / norms[i]), 0);
                var step = (alpha[i] - old) * labels[i];
                weights[bias] += step;
                for (var p = 0; p < columns.Length; p++)
                    weights[columns[p]] += step * values[p];
            }

            if (largest - smallest <= Tolerance)
            {
                if (active == rows.Length)
                    break;
                active = rows.Length;
                shrinkAbove = double.MaxValue;
                continue;
            }

            shrinkAbove = largest <= 0 ? double.MaxValue : largest;
        }
    }

    private static float SumOfSquares(ReadOnlySpan<float> values)
    {
        var sum = 0f;
        foreach (var value in values)
            sum += value * value;
        return sum;
    }

    // The squared hinge adds 1/(2C) to the diagonal of the dual problem.
    private static float Diagonal(float cost) => 0.5f / cost;
}
