using System.Buffers;

namespace SdgInsights.Ingest;

/// <summary>Finds the places of a text near which a pattern can match at all, many times faster than the pattern finds that it does not.</summary>
/// <param name="places">Takes the offsets, in any order.</param>
internal delegate void Anchors(ReadOnlySpan<char> text, List<int> places);

/// <summary>Kinds of anchors, by vectorised searches.</summary>
internal static class AnchorsOf
{
    /// <summary>The anchors of a text, in order.</summary>
    public static List<int> PlacesIn(this Anchors anchors, ReadOnlySpan<char> text)
    {
        var places = new List<int>();
        anchors(text, places);
        places.Sort();
        return places;
    }

    private static readonly SearchValues<char> LatinLetters = SearchValues.Create(Ascii.Letters);

    /// <summary>Every ASCII digit.</summary>
    public static Anchors Digits { get; } = static (text, places) =>
    {
        for (var i = 0; text[i..].IndexOfAnyInRange('0', '9') is var next and >= 0; i++)
        {
            i += next;
            places.Add(i);
        }
    };

    /// <summary>Where a run of ASCII letters begins.</summary>
    public static Anchors LatinWords { get; } = static (text, places) =>
    {
        for (var i = 0; text[i..].IndexOfAny(LatinLetters) is var next and >= 0;)
        {
            i += next;
            places.Add(i);
            if (text[i..].IndexOfAnyExcept(LatinLetters) is not (var length and >= 0))
                return;
            i += length;
        }
    };

    /// <summary>Where a run of ASCII capitals begins, also inside a word.</summary>
    public static Anchors Capitals { get; } = static (text, places) =>
    {
        for (var i = 0; text[i..].IndexOfAnyInRange('A', 'Z') is var next and >= 0;)
        {
            i += next;
            places.Add(i);
            if (text[i..].IndexOfAnyExceptInRange('A', 'Z') is not (var length and >= 0))
                return;
            i += length;
        }
    };

    /// <summary>Where a run of ASCII letters begins with one of these, whatever its case.</summary>
    public static Anchors LatinStems(params string[] stems)
    {
        var words = new LatinStems(stems);
        return (text, places) =>
        {
            var others = places.Count;
            LatinWords(text, places);
            var kept = others;
            for (var i = others; i < places.Count; i++)
            {
                if (words.BeginAt(text, places[i]))
                    places[kept++] = places[i];
            }

            places.RemoveRange(kept, places.Count - kept);
        };
    }

    /// <summary>
    /// Every place where one of the words begins, as written. One search a word: for Thai, whose letters the searches for many words
    /// at once cannot vectorise, that is the faster way.
    /// </summary>
    public static Anchors Words(params string[] words) => (text, places) =>
    {
        foreach (var word in words)
        {
            for (var i = 0; text[i..].IndexOf(word, StringComparison.Ordinal) is var next and >= 0; i++)
            {
                i += next;
                places.Add(i);
            }
        }
    };

    /// <summary>The words between the bars of a pattern without other signs.</summary>
    public static Anchors Alternatives(string pattern) => Words(pattern.Split('|'));

    public static Anchors Either(Anchors one, Anchors other) => (text, places) =>
    {
        one(text, places);
        other(text, places);
    };
}
