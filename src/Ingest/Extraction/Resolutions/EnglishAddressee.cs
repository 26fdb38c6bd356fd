using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>"The Ministry of Water should …", "calls upon the governments of ASEAN to …", "That the five governments publish …".</summary>
internal static class EnglishAddressee
{
    /// <summary>Characters from where the name may begin to the word that tells a body: "the five national …".</summary>
    private const int Lead = 45;

    private const int LongestName = 110;

    private static readonly string[] Articles = ["the ", "a ", "an "];

    /// <param name="isItem">The text is a resolution, which may begin with who is to act.</param>
    public static AddresseeFact? In(AddresseeText read, bool isItem)
    {
        if (isItem && Named(read, 0, isAsked: false) is { } subject)
            return subject;
        foreach (var (cue, word) in read.Words)
        {
            if (word.Role is AddresseeRole.Cue && Named(read, cue.End, isAsked: true) is { } asked)
                return asked;
        }

        return null;
    }

    /// <param name="isAsked">A cue stands before; without one the body must be followed by "should" or "must".</param>
    private static AddresseeFact? Named(AddresseeText read, int from, bool isAsked)
    {
        var start = from;
        while (start < read.Text.Length && read.Text[start] == ' ')
            start++;
        foreach (var article in Articles)
        {
            if (string.Compare(read.Text, start, article, 0, article.Length, StringComparison.OrdinalIgnoreCase) == 0)
                start += article.Length;
        }

        if (BodyFrom(read, start) is not { } body)
            return null;
        var end = EndOfName(read, start, body.Span.End, isAsked)
            ?? (isAsked && body.Word.Role is AddresseeRole.Body && !Receives(read, body.Span.End) ? body.Span.End : null);
        return end is { } stop ? new(new(start, stop), AddresseeReader.KindsIn(read, new(start, stop))) : null;
    }

    private static (TextSpan Span, AddresseeWord Word)? BodyFrom(AddresseeText read, int start)
    {
        for (var place = start; place < Math.Min(read.Text.Length, start + Lead) && !IsBreak(read.Text[place]); place++)
        {
            if (read.At(place, AddresseeRole.Modal, AddresseeRole.Verb, AddresseeRole.Cue, AddresseeRole.Receives) is not null)
                return null;
            if (read.At(place, AddresseeRole.Body, AddresseeRole.Head) is { } body)
                return body;
        }

        return null;
    }

    // The name goes on until what the body is to do: "the Ministry of Water of each country to".
    private static int? EndOfName(AddresseeText read, int start, int from, bool isAsked)
    {
        for (var place = from; place < Math.Min(read.Text.Length, start + LongestName) && !IsBreak(read.Text[place]); place++)
        {
            if (read.At(place, AddresseeRole.Modal) is not null || (isAsked && read.At(place, AddresseeRole.Verb) is not null))
                return place > from ? place - 1 : null;
        }

        return null;
    }

    // "That villages on the river receive kits": others are to act.
    private static bool Receives(AddresseeText read, int from) =>
        read.Words.Any(w => w.Word.Role is AddresseeRole.Receives && w.Span.Start > from && w.Span.Start < from + Lead);

    private static bool IsBreak(char c) => c is '.' or ';' or ':' or '(' or '\n';
}
