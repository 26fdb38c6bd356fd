using System.Collections.Frozen;

namespace SdgInsights.Ingest;

/// <summary>Months by their full and short names in both languages.</summary>
public static class MonthNames
{
    /// <summary>An alternation of every Thai form, for patterns.</summary>
    public const string ThaiPattern =
        @"(?:มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม|กรกฏาคม|ม\. ?ค\.?|ก\. ?พ\.?|มี\. ?ค\.?|เม\. ?ย\.?|พ\. ?ค\.?|มิ\. ?ย\.?|ก\. ?ค\.?|ส\. ?ค\.?|ก\. ?ย\.?|ต\. ?ค\.?|พ\. ?ย\.?|ธ\. ?ค\.?)";

    /// <summary>An alternation of every English form, for patterns.</summary>
    public const string EnglishPattern =
        @"(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?";

    private static readonly string[] ThaiShort = ["มค", "กพ", "มีค", "เมย", "พค", "มิย", "กค", "สค", "กย", "ตค", "พย", "ธค"];

    private static readonly string[] EnglishShort = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public static IReadOnlyList<string> ThaiFull { get; } =
        ["มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม"];

    // With ฏ typed for ฎ.
    private static readonly FrozenDictionary<string, int> Thai = ThaiFull.Index().Concat(ThaiShort.Index()).Append((6, "กรกฏาคม"))
        .ToFrozenDictionary(m => m.Item2, m => m.Item1 + 1, StringComparer.Ordinal);

    /// <summary>Where Thai names of months stand, or may: full names by their ends, abbreviations by their second letter behind a full stop, "ม.ค.", "ก. พ.".</summary>
    internal static Anchors InThai { get; } = AnchorsOf.Either(AnchorsOf.Words("าคม", "ายน", "กุมภาพันธ์"), Abbreviations);

    private static void Abbreviations(ReadOnlySpan<char> text, List<int> places)
    {
        for (var i = 0; text[i..].IndexOf('.') is var next and >= 0; i++)
        {
            i += next;
            var second = i + 1 < text.Length && text[i + 1] == ' ' ? i + 2 : i + 1;
            if (second < text.Length && text[second] is 'ค' or 'พ' or 'ย')
                places.Add(i);
        }
    }

    /// <summary>Where English names of months begin.</summary>
    internal static Anchors InEnglish { get; } = AnchorsOf.LatinStems(EnglishShort);

    /// <summary>1 to 12, or null where the text is no month.</summary>
    public static int? Number(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Thai.TryGetValue(text, out var thai))
            return thai;
        var name = text.Replace(".", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        if (Thai.TryGetValue(name, out thai))
            return thai;
        var english = Array.FindIndex(EnglishShort, m => name.StartsWith(m, StringComparison.OrdinalIgnoreCase));
        return english < 0 ? null : english + 1;
    }
}
