using System.Buffers;
using System.Text.RegularExpressions;

namespace SdgInsights.Ingest;

/// <summary>
/// A pattern that is tried only near its anchors, which every match must hold or stand beside. Finds what trying it at every place of
/// the text would find, provided that this is so.
/// </summary>
/// <param name="here">The pattern behind <c>\G</c>, so that a try ends where it begins and no search goes on from there.</param>
/// <param name="before">No match begins more than so many characters before its nearest anchor.</param>
/// <param name="after">Nor more than so many behind it.</param>
internal sealed class AnchoredPattern(Regex here, Anchors anchors, int before, int after = 0)
{
    private const int LongestAnchor = 40;

    public Regex Here => here;

    /// <summary>The only characters that a match holds before its anchor; null where it may hold any.</summary>
    public SearchValues<char>? Holds { get; init; }

    /// <summary>The only characters with which a match begins; null where it may begin with any.</summary>
    public SearchValues<char>? Begins { get; init; }

    /// <summary>Characters that no match holds before its anchor; null where none are known.</summary>
    public SearchValues<char>? Lacks { get; init; }

    /// <summary>Tells, in a text, of a place whether a match can begin there at all, far faster than the pattern does; null where any may.</summary>
    public Func<string, int, bool>? MayBegin { get; init; }

    /// <summary>Tells, in a text, of an anchor whether a match can stand there at all; null where any may have one.</summary>
    public Func<string, int, bool>? MayMatch { get; init; }

    /// <summary>For <see cref="MayBegin"/>, of patterns that begin with <c>\b</c> or with a sign: false inside a word of ASCII letters and digits.</summary>
    public static bool AtWord(string text, int at) => at == 0 || !char.IsAsciiLetterOrDigit(text[at]) || !char.IsAsciiLetterOrDigit(text[at - 1]);

    public IEnumerable<Match> Matches(string text) => MatchesNear(text, anchors.PlacesIn(text));

    /// <summary>Those that begin before an end. Behind it the text is not looked through for anchors.</summary>
    public IEnumerable<Match> MatchesBefore(string text, int end) =>
        MatchesNear(text, anchors.PlacesIn(text.AsSpan(0, Math.Min(text.Length, end + before + LongestAnchor)))).TakeWhile(m => m.Index < end);

    /// <summary>As <see cref="Matches"/>, for patterns that share their anchors.</summary>
    /// <param name="places">The anchors of this text, in order.</param>
    public IEnumerable<Match> MatchesNear(string text, List<int> places)
    {
        var next = 0;
        foreach (var place in places)
        {
            if (MayMatch?.Invoke(text, place) == false)
                continue;
            var end = Math.Min(text.Length, place + after + 1);
            for (next = FirstStart(text, next, place); (next = NextStart(text, next, end)) < end; next++)
            {
                if (MayBegin?.Invoke(text, next) == false)
                    continue;
                var match = here.Match(text, next);
                if (!match.Success)
                    continue;
                yield return match;
                next += Math.Max(0, match.Length - 1);
            }
        }
    }

    private int FirstStart(string text, int from, int place)
    {
        from = Math.Max(from, place - before);
        if (Holds is not null && from < place)
            from += text.AsSpan(from, place - from).LastIndexOfAnyExcept(Holds) + 1;
        if (Lacks is not null && from < place)
            from += text.AsSpan(from, place - from).LastIndexOfAny(Lacks) + 1;
        return from;
    }

    private int NextStart(string text, int from, int end) =>
        Begins is null || from >= end ? from
        : text.AsSpan(from, end - from).IndexOfAny(Begins) is >= 0 and var next ? from + next
        : end;
}
