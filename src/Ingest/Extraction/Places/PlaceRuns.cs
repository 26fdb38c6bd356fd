namespace SdgInsights.Ingest;

/// <summary>Names of places that follow one another with no more than a comma or "and" between them, which stand or fall together.</summary>
internal static class PlaceRuns
{
    /// <param name="places">In the order of the text.</param>
    /// <param name="isListGap">Whether the words between two names only join them.</param>
    public static IEnumerable<List<PlaceMention>> Of(Report report, IReadOnlyList<PlaceMention> places, Func<ReadOnlySpan<char>, bool> isListGap)
    {
        var run = new List<PlaceMention>();
        foreach (var place in places)
        {
            if (run.Count > 0 && !isListGap(report.Value.AsSpan()[run[^1].Span.End..place.Span.Start]))
            {
                yield return run;
                run = [];
            }

            run.Add(place);
        }

        if (run.Count > 0)
            yield return run;
    }
}
