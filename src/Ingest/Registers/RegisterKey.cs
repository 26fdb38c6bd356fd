namespace SdgInsights.Ingest;

/// <summary>The form in which headings, values and names are compared: letters and digits alone, in lower case, Thai in normal spelling.</summary>
internal static class RegisterKey
{
    public static string Of(string text) => new([.. NormalText.Of(text).Value.Where(IsKept).Select(char.ToLowerInvariant)]);

    private static bool IsKept(char c) => char.IsLetterOrDigit(c) || c is >= '\u0E31' and <= '\u0E4E';
}
