using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SdgInsights.Analytics;

/// <summary>
/// The words of a name, brought to one form so that two writers' spellings of it compare equal: "CSOs Forum ๒๕๖๕" and "CSO forum 2022"
/// have the words <c>cso forum 2022</c>. Thai text, which has no spaces, is one word between others.
/// </summary>
internal static partial class NameWords
{
    /// <summary>Buddhist years of this range cannot be meant as Gregorian ones.</summary>
    private const int FirstBuddhistYear = 2400;
    private const int LastBuddhistYear = 2699;
    private const int BuddhistEra = 543;

    private static readonly string[] Ordinals =
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"];

    public static IReadOnlyList<string> Of(string name) => [.. Word().Matches(OneSpelling(name)).Select(m => OneForm(m.Value))];

    /// <summary>The name without anything that is not a letter or digit.</summary>
    public static string Key(string name) => string.Concat(Of(name));

    public static bool IsNumber(string word) => char.IsAsciiDigit(word[0]);

    public static bool IsYear(string word) => word is ['1', '9', _, _] or ['2', '0', _, _] && IsNumber(word);

    /// <summary>Composes marks, joins the two halves of แ and ำ, drops invisible characters and writes Arabic digits.</summary>
    private static string OneSpelling(string name)
    {
        var text = new StringBuilder(name.Normalize(NormalizationForm.FormC).ToLowerInvariant())
            .Replace("เเ", "แ")
            .Replace("\u0E4D\u0E32", "\u0E33");
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is >= '๐' and <= '๙')
                text[i] = (char)(text[i] - '๐' + '0');
        }

        return Invisible().Replace(text.ToString(), "");
    }

    private static string OneForm(string word)
    {
        if (IsNumber(word))
            return Gregorian(word.TrimStart('0'));
        var ordinal = Array.IndexOf(Ordinals, word);
        if (ordinal >= 0)
            return (ordinal + 1).ToString(CultureInfo.InvariantCulture);
        var plural = word.Length > 3 && word[^1] == 's' && word[^2] != 's';
        return plural ? word[..^1] : word;
    }

    private static string Gregorian(string digits) =>
        digits.Length == 4 && int.Parse(digits, CultureInfo.InvariantCulture) is >= FirstBuddhistYear and <= LastBuddhistYear and var year
            ? (year - BuddhistEra).ToString(CultureInfo.InvariantCulture)
            : digits.Length == 0 ? "0" : digits;

    [GeneratedRegex(@"[0-9]+|\p{IsThai}+|[\p{L}\p{M}-[\p{IsThai}]]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"[\u00AD\u200B-\u200F\u2060\uFEFF]")]
    private static partial Regex Invisible();
}
