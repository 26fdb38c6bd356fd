using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SdgInsights.Ingest;

/// <summary>Tokens that nothing parts, so that neighbours make n-grams.</summary>
/// <param name="First">Position among all tokens of the text.</param>
internal readonly record struct TokenRun(int First, int Count, bool IsThai);

/// <summary>
/// Cuts a folded text into what n-grams are made of: English words by their stems, without function words and numbers; in Thai, which
/// marks no words, clusters, each a consonant with the marks and vowels around it. Its memory is used again for the next text.
/// </summary>
internal sealed class Tokens
{
    public const int Padding = 16;

    private const int ShortestWord = 3;

    // Of the running hash of a cluster.
    private const uint Seed = 0x811C9DC5;
    private const uint Prime = 0x01000193;

    private readonly List<TokenRun> runs = [];
    private uint[] hashes = [];
    private int[] starts = [];
    private int[] ends = [];
    private int count;
    private int firstOfRun;

    public ReadOnlySpan<TokenRun> Runs => CollectionsMarshal.AsSpan(runs);

    public int Count => count;

    /// <summary>Of a run's tokens. Behind them stand at least <see cref="Padding"/> more values without meaning, for vectors that reach too far.</summary>
    public ReadOnlySpan<uint> HashesFrom(TokenRun run) => hashes.AsSpan(run.First, run.Count + Padding);

    public int StartOf(int token) => starts[token];

    /// <summary>Exclusive.</summary>
    public int EndOf(int token) => ends[token];

    public void Read(ReadOnlySpan<char> text)
    {
        // A cluster writes where the next one may begin before it is known to.
        if (hashes.Length < text.Length + 1 + Padding)
        {
            var length = (2 * text.Length) + 1 + Padding;
            (hashes, starts, ends) = (new uint[length], new int[length], new int[length]);
        }

        runs.Clear();
        (count, firstOfRun) = (0, 0);
        for (var i = 0; i < text.Length;)
        {
            switch (CharKinds.Of(text[i]))
            {
                case CharKind.Letter:
                    i = ReadWord(text, i);
                    break;
                case CharKind.ThaiHead or CharKind.ThaiTail:
                    EndRun(isThai: false);
                    i = ReadThai(text, i);
                    EndRun(isThai: true);
                    break;
                case CharKind.Stop:
                    EndRun(isThai: false);
                    i++;
                    break;
                default:
                    i++;
                    break;
            }
        }

        EndRun(isThai: false);
    }

    private void EndRun(bool isThai)
    {
        if (count > firstOfRun)
            runs.Add(new(firstOfRun, count - firstOfRun, isThai));
        firstOfRun = count;
    }

    // Which words count could not be predicted by a branch, so each is written down and only some are kept.
    private int ReadWord(ReadOnlySpan<char> text, int start)
    {
        var end = EndOfWord(text, start);
        var hash = TokenHash.Of(text, start, Stem.LengthOf(text[start..end]));
        (hashes[count], starts[count], ends[count]) = (hash, start, end);
        count += (end - start >= ShortestWord) & !FunctionWords.Contains(hash) ? 1 : 0;
        return end;
    }

    private static int EndOfWord(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end + CharMasks.Lanes <= text.Length)
        {
            var length = BitOperations.TrailingZeroCount(~new CharMasks(text, end).Latin);
            end += length;
            if (length < CharMasks.Lanes)
                break;
        }

        // Near the end of the text, and behind the letters of other alphabets.
        while (end < text.Length && CharKinds.Of(text[end]) is CharKind.Letter or CharKind.Digit)
            end++;
        return end;
    }

    // Which character begins a cluster is a toss-up that no branch predictor wins, so every character writes what would be right if
    // the cluster ended behind it.
    private int ReadThai(ReadOnlySpan<char> text, int start)
    {
        var token = count;
        var hash = (Seed ^ text[start]) * Prime;
        hashes[token] = hash;
        starts[token] = start;
        ends[token] = starts[token + 1] = start + 1;
        var leads = Leads(text[start]);
        var i = start + 1;
        for (; i < text.Length; i++)
        {
            var c = text[i];
            var kind = CharKinds.Of(c);
            if (kind is not (CharKind.ThaiHead or CharKind.ThaiTail))
                break;
            var begins = AsOne(kind == CharKind.ThaiHead) & ~leads;
            leads = Leads(c);
            token += (int)begins;
            var isFirst = 0u - begins;
            hash = (((hash & ~isFirst) | (Seed & isFirst)) ^ c) * Prime;
            hashes[token] = hash;
            ends[token] = starts[token + 1] = i + 1;
        }

        count = token + 1;
        return i;
    }

    // 1 for a leading vowel, which is written before the consonant that it belongs to.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Leads(char c) => AsOne((uint)(c - '\u0E40') <= '\u0E44' - '\u0E40');

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint AsOne(bool condition) => condition ? 1u : 0;
}
