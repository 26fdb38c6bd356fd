using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>"ขอให้กระทรวงยุติธรรมลด …", "รัฐบาลและทุกภาคีต้อง …", "ข้อเสนอต่อรัฐบาล". Thai marks no end of a name: it ends where a verb begins.</summary>
internal static class ThaiAddressee
{
    private const string And = "และ";

    /// <summary>The bare "ให้" stands inside many verbs (ทำให้, ช่วยให้), so that nothing may stand before it.</summary>
    private const int BareCue = 3;

    /// <summary>Most characters of a name behind its head, up to the verb that ends it.</summary>
    private const int LongestTail = 60;

    /// <summary>The same where a head such as จังหวัด is a name by itself, and what follows may be a verb that no list knows.</summary>
    private const int ShortTail = 24;

    /// <param name="isItem">The text is a resolution, which may begin with who is to act.</param>
    public static AddresseeFact? In(AddresseeText read, bool isItem)
    {
        if (isItem && List(read, 0) is { } subject && read.At(Skip(read.Text, subject.Span.End), AddresseeRole.Modal) is not null)
            return subject;
        foreach (var (cue, word) in read.Words)
        {
            if (word.Role is AddresseeRole.Cue && cue.End == read.EndAt(cue.Start, AddresseeRole.Cue) && StandsFree(read.Text, cue) && List(read, Skip(read.Text, cue.End)) is { } asked)
                return asked;
        }

        return null;
    }

    private static bool StandsFree(string text, TextSpan cue) => cue.Length > BareCue || cue.Start == 0 || text[cue.Start - 1] is not (>= 'ก' and <= '๎');

    /// <summary>One body or several: "กระทรวงศึกษาธิการ และกระทรวงมหาดไทย".</summary>
    private static AddresseeFact? List(AddresseeText read, int start)
    {
        var kinds = new List<string>();
        var end = start;
        for (var name = start; EndOfName(read, name) is { } next; name = AfterAnd(read.Text, end))
        {
            end = next;
            if (read.At(name, AddresseeRole.Body, AddresseeRole.Head) is { Word.Kind: { } kind } && !kinds.Contains(kind))
                kinds.Add(kind);
            if (AfterAnd(read.Text, end) == end)
                break;
        }

        return kinds.Count == 0 || read.At(Skip(read.Text, end), AddresseeRole.Receives) is not null ? null : new(new(start, end), kinds);
    }

    private static int? EndOfName(AddresseeText read, int start)
    {
        if (start >= read.Text.Length || read.At(start, AddresseeRole.Body, AddresseeRole.Head) is not { } found)
            return null;
        var isBody = read.EndAt(start, AddresseeRole.Body) == found.Span.End;
        var isHead = read.EndAt(start, AddresseeRole.Head) == found.Span.End;
        var end = isHead ? EndBehindHead(read, found.Span.End, isBody) : found.Span.End;
        return end is { } stop ? WithBrackets(read.Text, stop) : null;
    }

    private static int? EndBehindHead(AddresseeText read, int head, bool isBody)
    {
        var text = read.Text;
        var most = Math.Min(text.Length, head + (isBody ? ShortTail : LongestTail));
        // "กระทรวง พม.": the abbreviation is the rest of the name.
        if (head < text.Length && text[head] == ' ' && !isBody)
            return read.At(head + 1, AddresseeRole.Body)?.Span.End;
        for (var place = head; place <= most; place++)
        {
            // A department can bear a verb in its name right behind the head or behind "และ": กรมส่งเสริมและพัฒนา….
            var mayEnd = isBody || (place > head && !text.AsSpan(0, place).EndsWith(And, StringComparison.Ordinal));
            if (mayEnd && (place == text.Length || !IsThai(text[place]) || read.At(place, AddresseeRole.Verb, AddresseeRole.Modal) is not null))
                return text.AsSpan(0, place).EndsWith(And, StringComparison.Ordinal) ? place - And.Length : place;
        }

        return isBody ? head : null;
    }

    /// <summary>With the abbreviation that follows in brackets.</summary>
    private static int WithBrackets(string text, int end) =>
        end + 1 < text.Length && text[end] == ' ' && text[end + 1] == '(' && text.IndexOf(')', end) is var close && close > 0 && close - end < 20 ? close + 1 : end;

    private static int AfterAnd(string text, int end)
    {
        var place = Skip(text, end);
        return text.AsSpan(place).StartsWith(And, StringComparison.Ordinal) ? Skip(text, place + And.Length) : place;
    }

    private static int Skip(string text, int place)
    {
        while (place < text.Length && text[place] is ' ' or ',')
            place++;
        return place;
    }

    private static bool IsThai(char c) => c is >= 'ก' and <= '๎';
}
