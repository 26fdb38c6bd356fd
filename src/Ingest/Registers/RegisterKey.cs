namespace SdgInsights.Ingest;

/// <summary>The form in which headings, values and names are compared: letters and digits alone, in lower case, Thai in normal spelling.</summary>
internal static class RegisterKey
{
    public static string Of(string text)
    {
        var normal = NormalText.Of(text).Value;
        return string.Create(normal.Count(IsKept), normal, (key, source) =>
        {
            var length = 0;
            foreach (var c in source)
            {
                if (IsKept(c))
                    key[length++] = char.ToLowerInvariant(c);
            }
        });
    }

    private static bool IsKept(char c) => char.IsLetterOrDigit(c) || c is >= '\u0E31' and <= '\u0E4E';
}
