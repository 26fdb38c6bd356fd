using System.Runtime.CompilerServices;

namespace SdgInsights.Ingest;

internal enum CharKind : byte
{
    Other,
    Letter,
    Digit,

    /// <summary>A Thai consonant or leading vowel: may begin a character cluster.</summary>
    ThaiHead,

    /// <summary>A Thai vowel or mark that belongs to what stands before it.</summary>
    ThaiTail,

    /// <summary>Ends a sentence: words on either side are no neighbours.</summary>
    Stop,
}

/// <summary>What a character is to the n-grams, by table.</summary>
internal static class CharKinds
{
    private static readonly byte[] Table = Build();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CharKind Of(char c) => (CharKind)Table[c];

    private static byte[] Build()
    {
        var table = new byte[char.MaxValue + 1];
        for (var c = 0; c < table.Length; c++)
            table[c] = (byte)KindOf((char)c);
        return table;
    }

    private static CharKind KindOf(char c) => c switch
    {
        >= '\u0E01' and <= '\u0E2E' or (>= '\u0E40' and <= '\u0E44') => CharKind.ThaiHead,
        >= '\u0E30' and <= '\u0E3A' or '\u0E45' or (>= '\u0E47' and <= '\u0E4E') => CharKind.ThaiTail,
        '.' or '!' or '?' or ';' or ':' => CharKind.Stop,
        >= '\u0E00' and <= '\u0E7F' => CharKind.Other,
        _ when char.IsDigit(c) => CharKind.Digit,
        _ when char.IsLetter(c) => CharKind.Letter,
        _ => CharKind.Other,
    };
}
