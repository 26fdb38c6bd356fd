namespace SdgInsights.Ingest;

/// <summary>
/// Fits the sigmoid that turns margins into probabilities, by Newton's method with Platt's smoothed targets.
/// Source: Lin, Lin and Weng, A Note on Platt's Probabilistic Outputs for Support Vector Machines, 2007.
/// </summary>
internal static class PlattScaling
{
    private const int MostSteps = 100;
    private const double Ridge = 1e-12;

    /// <returns>Slope and offset of the log odds.</returns>
    public static (double Slope, double Offset) Fit(ReadOnlySpan<float> margins, ReadOnlySpan<bool> labels)
    {
        var positive = 0;
        foreach (var label in labels)
            positive += label ? 1 : 0;
        var high = (positive + 1.0) / (positive + 2.0);
        var low = 1.0 / (labels.Length - positive + 2.0);
        var slope = 0.0;
        var offset = Math.Log((positive + 1.0) / (labels.Length - positive + 1.0));
        var loss = Loss(margins, labels, high, low, slope, offset);
        for (var step = 0; step < MostSteps; step++)
        {
            var (g0, g1, h00, h01, h11) = (0.0, 0.0, Ridge, 0.0, Ridge);
            for (var i = 0; i < margins.Length; i++)
            {
                var p = 1 / (1 + Math.Exp(-((slope * margins[i]) + offset)));
                var error = p - (labels[i] ? high : low);
                var w = p * (1 - p);
                g0 += error * margins[i];
                g1 += error;
                h00 += w * margins[i] * margins[i];
                h01 += w * margins[i];
                h11 += w;
            }

            if (Math.Abs(g0) < 1e-5 && Math.Abs(g1) < 1e-5)
                break;
            var determinant = (h00 * h11) - (h01 * h01);
            var d0 = -((h11 * g0) - (h01 * g1)) / determinant;
            var d1 = -((h00 * g1) - (h01 * g0)) / determinant;
            var size = 1.0;
            for (; size > 1e-10; size /= 2)
            {
                var trial = Loss(margins, labels, high, low, slope + (size * d0), offset + (size * d1));
                if (trial < loss + (1e-4 * size * ((g0 * d0) + (g1 * d1))))
                {
                    (slope, offset, loss) = (slope + (size * d0), offset + (size * d1), trial);
                    break;
                }
            }

            if (size <= 1e-10)
                break;
        }

        return (slope, offset);
    }

    private static double Loss(ReadOnlySpan<float> margins, ReadOnlySpan<bool> labels, double high, double low, double slope, double offset)
    {
        var loss = 0.0;
        for (var i = 0; i < margins.Length; i++)
        {
            var z = (slope * margins[i]) + offset;
            var target = labels[i] ? high : low;
            loss += (z >= 0 ? z + Math.Log(1 + Math.Exp(-z)) : Math.Log(1 + Math.Exp(z))) - (target * z);
        }

        return loss;
    }
}
