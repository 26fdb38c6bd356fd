using System.Globalization;
using System.Runtime.CompilerServices;

namespace SdgInsights.Ingest;

/// <summary>Folds the ways of typing one Thai character, and one kind of white space, into one.</summary>
internal static class ThaiSpelling
{
    public const char SaraE = '\u0E40';
    public const char Nikhahit = '\u0E4D';

    // The marks above and below: from sara i to phinthu, from maitaikhu to thanthakhat, and mai han akat.
    public const char MaiHanAkat = '\u0E31';
    public const char SaraI = '\u0E34';
    public const char Phinthu = '\u0E3A';
    public const char Maitaikhu = '\u0E47';
    public const char Thanthakhat = '\u0E4C';

    private const char SaraAe = '\u0E41';
    private const char SaraAa = '\u0E32';
    private const char SaraAm = '\u0E33';
    private const char FirstTone = '\u0E48';
    private const char LastTone = '\u0E4B';
    private const char ThaiZero = '\u0E50';

    private static readonly bool[] Plain = [.. Enumerable.Range(0, ThaiZero).Select(c => IsPlain((char)c))];

    /// <summary>True for the bulk of all characters, which are neither spelt in two ways nor joined with others nor white space.</summary>
    /// <param name="before">What stands before it.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool StandsForItself(char c, char before) =>
        c < Plain.Length && ((Plain[c] && !IsDoubledMark(c, before)) || (c is ' ' && before != ' ') || (c is SaraE or SaraAa && !MayJoin(before)));

    /// <summary>True for a vowel or tone above or below a consonant that was typed twice, which looks as if it were typed once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsDoubledMark(char c, char before) => c == before && c is MaiHanAkat or (>= SaraI and <= Phinthu) or (>= Maitaikhu and <= Thanthakhat);

    /// <summary>True where that holds whatever stands before it, unless it is a mark typed twice.</summary>
    public static bool IsPlain(char c) => c is (> ' ' and < '\u007F') or (>= '\u0E01' and < ThaiZero and not (SaraE or SaraAa));

    public static char Unify(char c) => c switch
    {
        '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' => '\n',
        _ when char.IsWhiteSpace(c) => ' ',
        // Those of every script: Lao, Khmer and Burmese reports have their own, too.
        _ when char.IsDigit(c) => (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c)),
        _ => c,
    };

    private static bool MayJoin(char before) => before is SaraE or Nikhahit or (>= FirstTone and <= LastTone);

    /// <summary>Merges a character into the end of what was read before, where the two spell one: เ + เ, nikhahit (a tone mark may follow it) + า, and a mark typed twice.</summary>
    /// <returns>False where the character stands for itself.</returns>
    public static bool Compose(Span<char> before, char c)
    {
        if (c == SaraE && before is [.., SaraE])
        {
            before[^1] = SaraAe;
            return true;
        }

        if (c == SaraAa && before is [.., Nikhahit])
        {
            before[^1] = SaraAm;
            return true;
        }

        // Not where the tone would then stand twice.
        if (c == SaraAa && before is [.., Nikhahit, >= FirstTone and <= LastTone] && !(before.Length > 2 && before[^3] == before[^1]))
        {
            (before[^2], before[^1]) = (before[^1], SaraAm);
            return true;
        }

        return before is [.., var last] && IsDoubledMark(c, last);
    }
}
