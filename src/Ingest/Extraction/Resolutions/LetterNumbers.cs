namespace SdgInsights.Ingest;

/// <summary>Letters that count items: <c>(a) (b)</c>, <c>(ก) (ข)</c> and small Roman numerals, up to the eighth item.</summary>
internal static class LetterNumbers
{
    /// <summary>An alternation of every form, for patterns. Latin letters end before <c>i</c>, which is the Roman one.</summary>
    public const string Pattern = "(?:viii|vii|vi|iv|v|iii|ii|i|[a-h]|[กขคงจฉชซ])";

    private static readonly string[] Roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii"];

    private static readonly string[] Orders = ["abcdefgh", "กขคงจฉชซ"];

    /// <summary>1 for the first letter of its order; 0 for anything that <see cref="Pattern"/> does not match.</summary>
    public static int Of(string letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        var roman = Array.IndexOf(Roman, letter);
        return roman >= 0 ? roman + 1 : Orders.Select(o => o.IndexOf(letter, StringComparison.Ordinal) + 1).Max();
    }

    /// <summary>Which of the orders a letter belongs to, so that lists of two orders are not mixed.</summary>
    public static string StyleOf(string letter) => Array.IndexOf(Roman, letter) >= 0 ? "(i" : letter[0] < 128 ? "(a" : "(ก";
}
