using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Tells Thai from English by script and by the commonest English words.</summary>
public static class LanguageGuess
{
    private const char FirstThai = '\u0E01';
    private const char LastThai = '\u0E4E';
    private const double ThaiShare = 0.15;
    private const double EnglishWordShare = 0.12;

    // So many words settle it, however long the text.
    private const int Plenty = 5000;
    private const int LongestWord = 6;

    private static readonly SearchValues<char> Separators = SearchValues.Create(" \n\t,.():;");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> EnglishWords = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "the", "of", "and", "to", "in", "for", "on", "with", "that", "by", "from", "at", "is", "are", "was", "were", "a", "an", "as", "be",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    // A short text without English words may be in another language of Latin letters, which has some of these in number.
    private const int FewestOthers = 3;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> OtherWords = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "yang", "dan", "di", "pada", "dengan", "untuk", "dari", "ini", "oleh", "tidak", "el", "la", "los", "las", "de", "del", "que", "con", "en", "por", "para", "se", "un", "una", "y",
        "o", "os", "da", "do", "com", "em", "uma", "le", "les", "des", "du", "et", "dans", "pour", "avec", "une", "est",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    public static Language Of(ReadOnlySpan<char> text)
    {
        var thai = CountThai(text);
        // Most texts are settled so, for letters are no more than characters.
        if (thai > 0 && (thai >= ThaiShare * text.Length || thai >= ThaiShare * CountLetters(text)))
            return Language.Thai;
        return IsEnglish(text) ? Language.English : Language.Other;
    }

    private static bool IsThai(char c) => c is >= FirstThai and <= LastThai;

    private static int CountLetters(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
            count += IsThai(c) || char.IsLetter(c) ? 1 : 0;
        return count;
    }

    private static int CountThai(ReadOnlySpan<char> text)
    {
        var count = 0;
        var characters = MemoryMarshal.Cast<char, ushort>(text);
        for (; characters.Length >= CharMasks.Lanes; characters = characters[CharMasks.Lanes..])
            count += BitOperations.PopCount(CharMasks.Between(Vector256.Create(characters), FirstThai, LastThai).ExtractMostSignificantBits());
        foreach (var c in characters)
            count += IsThai((char)c) ? 1 : 0;
        return count;
    }

    // Vietnamese and other Latin texts have none of these words in number; a short English line has few but nothing foreign.
    private static bool IsEnglish(ReadOnlySpan<char> text)
    {
        var words = 0;
        var english = 0;
        var foreign = 0;
        var others = 0;
        foreach (var range in text.SplitAny(Separators))
        {
            var word = text[range];
            if (word.IsEmpty || !IsOfLetters(word))
                continue;
            if (++words == Plenty)
                break;
            if (word.Length <= LongestWord && EnglishWords.Contains(word))
                english++;
            else if (word.ContainsAnyExceptInRange('\0', '\u00FF'))
                foreign++;
            else if (word.Length <= LongestWord && OtherWords.Contains(word))
                others++;
        }

        return words > 0 && (english >= EnglishWordShare * words || (words < 30 && foreign == 0 && (others < FewestOthers || others <= english)));
    }

    private static bool IsOfLetters(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsLetter(c))
                return false;
        }

        return true;
    }
}
