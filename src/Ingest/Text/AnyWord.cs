namespace SdgInsights.Ingest;

/// <summary>
/// Whether a text holds any of a few words, as written. One search a word: for Thai, whose letters the searches for many words at once
/// cannot vectorise, that is the faster way.
/// </summary>
internal sealed class AnyWord(params string[] words)
{
    public bool IsIn(ReadOnlySpan<char> text)
    {
        foreach (var word in words)
        {
            if (text.IndexOf(word, StringComparison.Ordinal) >= 0)
                return true;
        }

        return false;
    }
}
