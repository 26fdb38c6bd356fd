using System.Runtime.CompilerServices;

namespace SdgInsights.Ingest;

/// <summary>Takes the n-grams of a text as they are read: a slot of the hash table, and the characters it stands on, end exclusive.</summary>
internal interface IGramSink
{
    void Add(int slot, int start, int end);
}

/// <summary>
/// Reads a folded text into hashed n-grams: single English words and neighbouring pairs, without function words and numbers;
/// in Thai, which marks no words, runs of two to four character clusters, across spaces. Allocates nothing.
/// </summary>
internal static class Grams
{
    public const int SlotBits = 20;
    public const int Slots = 1 << SlotBits;

    private const int ShortestWord = 3;
    private const uint Seed = 0x811C9DC5;
    private const uint Prime = 0x01000193;

    public static void Read<TSink>(ReadOnlySpan<char> text, ref TSink sink)
        where TSink : struct, IGramSink
    {
        var before = default(Word);
        for (var i = 0; i < text.Length;)
        {
            switch (CharKinds.Of(text[i]))
            {
                case CharKind.Letter:
                    var end = i + 1;
                    while (end < text.Length && CharKinds.Of(text[end]) is CharKind.Letter or CharKind.Digit)
                        end++;
                    before = ReadWord(text, i, end, before, ref sink);
                    i = end;
                    break;
                case CharKind.ThaiHead or CharKind.ThaiTail:
                    before = default;
                    i = ReadThai(text, i, ref sink);
                    break;
                case CharKind.Stop:
                    before = default;
                    i++;
                    break;
                default:
                    i++;
                    break;
            }
        }
    }

    /// <summary>The hash of a folded word's stem.</summary>
    internal static uint Hash(ReadOnlySpan<char> stem)
    {
        var hash = Seed;
        foreach (var c in stem)
            hash = (hash ^ c) * Prime;
        return hash;
    }

    private readonly record struct Word(uint Hash, int Start);

    private static Word ReadWord<TSink>(ReadOnlySpan<char> text, int start, int end, Word before, ref TSink sink)
        where TSink : struct, IGramSink
    {
        if (end - start < ShortestWord)
            return before;
        var hash = Hash(text.Slice(start, Stem.LengthOf(text[start..end])));
        if (FunctionWords.Contains(hash))
            return before;
        sink.Add(Slot(hash), start, end);
        if (before.Hash != 0)
            sink.Add(Slot((before.Hash * 31) + hash), before.Start, end);
        return new(hash, start);
    }

    // A cluster is a head with the marks and vowels that are written after it; its hash closes when the next one begins.
    private static int ReadThai<TSink>(ReadOnlySpan<char> text, int start, ref TSink sink)
        where TSink : struct, IGramSink
    {
        Word a = default, b = default, c = default;
        var hash = Seed;
        var head = start;
        var leads = false;
        var end = start;
        for (var i = start; ; i++)
        {
            var kind = i < text.Length ? CharKinds.Of(text[i]) : CharKind.Stop;
            var closes = kind == CharKind.ThaiHead ? i > start && !leads : kind != CharKind.ThaiTail;
            if (closes)
            {
                var word = new Word(hash, head);
                Pair(c, word, end, 0x9E3779B1, ref sink);
                Triple(b, c, word, end, ref sink);
                if (a.Hash != 0)
                    sink.Add(Slot((((((a.Hash * 31) + b.Hash) * 31) + c.Hash) * 31) + hash), a.Start, end);
                (a, b, c) = (b, c, word);
                hash = Seed;
                head = i;
            }

            if (kind is not (CharKind.ThaiHead or CharKind.ThaiTail))
                return i;
            hash = (hash ^ text[i]) * Prime;
            // A leading vowel is written before the consonant that it belongs to.
            leads = text[i] is >= '\u0E40' and <= '\u0E44';
            end = i + 1;
        }
    }

    private static void Pair<TSink>(Word c, Word last, int end, uint salt, ref TSink sink)
        where TSink : struct, IGramSink
    {
        if (c.Hash != 0)
            sink.Add(Slot((c.Hash * 31) + last.Hash + salt), c.Start, end);
    }

    private static void Triple<TSink>(Word b, Word c, Word last, int end, ref TSink sink)
        where TSink : struct, IGramSink
    {
        if (b.Hash != 0)
            sink.Add(Slot((((b.Hash * 31) + c.Hash) * 31) + last.Hash), b.Start, end);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Slot(uint hash)
    {
        hash ^= hash >> 15;
        hash *= 0x2C1B3C6D;
        hash ^= hash >> 12;
        hash *= 0x297A2D39;
        return (int)(hash >> (32 - SlotBits));
    }
}
