using System.Buffers;
using System.Text.RegularExpressions;

namespace SdgInsights.Ingest;

/// <summary>
/// A pattern that is tried only near its anchors, which every match must hold or stand beside. Finds what
/// <see cref="Regex.Matches(string)"/> finds, provided that this is so and that <paramref name="sight"/> is large enough.
/// </summary>
/// <param name="before">No match begins more than so many characters before its nearest anchor.</param>
/// <param name="after">Nor more than so many behind it.</param>
/// <param name="sight">Most characters that the pattern needs to see on either side of where a match begins.</param>
internal sealed class AnchoredPattern(Regex pattern, Anchors anchors, int before, int after = 0, int sight = 200)
{
    public Regex Pattern => pattern;

    /// <summary>The only characters that a match holds before its anchor; null where it may hold any.</summary>
    public SearchValues<char>? Holds { get; init; }

    /// <summary>Tells, in a text, of an anchor whether a match can stand there at all; null where any may have one.</summary>
    public Func<string, int, bool>? MayMatch { get; init; }

    public IEnumerable<Match> Matches(string text) => MatchesNear(text, anchors.PlacesIn(text));

    /// <summary>As <see cref="Matches"/>, for patterns that share their anchors.</summary>
    /// <param name="places">The anchors of this text, in order.</param>
    public IEnumerable<Match> MatchesNear(string text, IReadOnlyList<int> places)
    {
        if (MayMatch is not null)
            places = [.. places.Where(p => MayMatch(text, p))];
        var from = 0;
        for (var i = 0; i < places.Count;)
        {
            var first = Math.Max(from, FirstStart(text, places[i]));
            var last = places[i] + after;
            for (i++; i < places.Count && FirstStart(text, places[i]) <= last + 1; i++)
                last = places[i] + after;
            while (first <= last && Candidate(text, first, last) is >= 0 and var candidate)
            {
                // What lies out of sight may still speak against it.
                var match = pattern.Match(text, candidate);
                if (match.Success && match.Index == candidate)
                {
                    yield return match;
                    from = match.Index + Math.Max(1, match.Length);
                    first = from;
                }
                else
                {
                    first = candidate + 1;
                }
            }
        }
    }

    private int FirstStart(string text, int place)
    {
        var first = Math.Max(0, place - before);
        return Holds is null ? first : first + text.AsSpan(first, place - first).LastIndexOfAnyExcept(Holds) + 1;
    }

    /// <summary>Where the first match begins that can be seen from there; -1 where none begins from first to last.</summary>
    private int Candidate(string text, int first, int last)
    {
        var start = Math.Max(0, first - sight);
        var end = Math.Min(text.Length, last + sight);
        if (first >= end)
            return -1;
        foreach (var match in pattern.EnumerateMatches(text.AsSpan(start, end - start), first - start))
            return start + match.Index <= last ? start + match.Index : -1;
        return -1;
    }
}
