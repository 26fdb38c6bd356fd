using System.Runtime.CompilerServices;

namespace SdgInsights.Ingest;

/// <summary>How single characters of phrases and texts are made comparable.</summary>
internal static class PhraseFolding
{
    private const int LastThai = '\u0E5B';

    private static readonly char[] Table = [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => Folded((char)c))];
    private static readonly char[] Alone = [.. Enumerable.Range(0, LastThai + 1).Select(c => ThaiSpelling.IsPlain((char)c) && !IsHyphen((char)c) ? Folded((char)c) : '\0')];
    private static readonly byte[] LatinWord = [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => (byte)(!IsThai((char)c) && !IsLao((char)c) && char.IsLetterOrDigit((char)c) ? 1 : 0))];

    /// <summary>Lower case; line ends and hyphens are spaces, all apostrophes are one.</summary>
    public static char Fold(char c) => Table[c];

    /// <summary>True for the bulk of all characters, whose folding depends on no neighbour.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool FoldsAlone(char c, out char folded)
    {
        folded = c < Alone.Length ? Alone[c] : '\0';
        return folded != '\0';
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsLatinWord(char c) => LatinWord[c] != 0;

    /// <summary>1 for a character of a Latin word, 0 for others.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint LatinWordBit(char c) => LatinWord[c];

    private static char Folded(char c) => c switch
    {
        >= 'a' and <= 'z' or (>= '\u0E01' and <= '\u0E5B') => c,
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        '\n' => ' ',
        _ when IsHyphen(c) => ' ',
        '\u2018' or '\u2019' => '\'',
        _ => c < 0x80 ? c : char.ToLowerInvariant(c),
    };

    // Lao marks no words either.
    private static bool IsLao(char c) => c is >= '\u0E80' and <= '\u0EFF';

    public static bool IsThai(char c) => c is >= '\u0E01' and <= '\u0E5B';
}
