namespace SdgInsights.Reports;

/// <summary>Where lines may break: at spaces and, as Thai writes none between words, between its words.</summary>
internal static class LineBreaks
{
    [ThreadStatic]
    private static IcuLineBreaker? breaker;

    /// <summary>The pieces of a text that stay whole, each with the spaces behind it. Without ICU they end at spaces only.</summary>
    public static IEnumerable<string> Pieces(string text)
    {
        var start = 0;
        foreach (var end in Breaks(text))
        {
            yield return text[start..end];
            start = end;
        }
    }

    private static List<int> Breaks(string text)
    {
        breaker ??= IcuLineBreaker.Create();
        var breaks = breaker?.Breaks(text) ?? AtSpaces(text);
        breaks.RemoveAll(b => b < text.Length && StaysTogether(text, b));
        return ThaiWords.Embedded.Correct(text, breaks);
    }

    /// <summary>A sign of repetition stays with its word though a space stands between, and a range with its end: <c>อื่น ๆ</c>, <c>1–17</c>.</summary>
    private static bool StaysTogether(string text, int place) =>
        text[place] is 'ๆ' or 'ฯ' || (text[place - 1] is '–' or '-' && char.IsDigit(text[place]));

    private static List<int> AtSpaces(string text)
    {
        var breaks = new List<int>();
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i - 1] == ' ' && text[i] != ' ')
                breaks.Add(i);
        }

        if (text.Length > 0)
            breaks.Add(text.Length);
        return breaks;
    }
}
