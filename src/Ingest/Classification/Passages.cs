using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Cuts a long text into passages of about the length of those that the model learnt from, at line ends where it can.</summary>
internal static class Passages
{
    private const int Longest = 1300;
    private const int Wanted = 1000;
    private const int Shortest = 400;

    /// <param name="content">The part of the text to cut.</param>
    /// <param name="passages">Cleared and filled: at least one, none empty unless the content is.</param>
    public static void Cut(FoldedText text, TextSpan content, List<TextSpan> passages)
    {
        passages.Clear();
        var line = 0;
        var start = content.Start;
        while (content.End - start > Longest)
        {
            while (line < text.Lines.Count && text.Lines[line].Span.End < start + Shortest)
                line++;
            var end = line < text.Lines.Count ? text.Lines[line].Span.End : content.End;
            if (end > start + Wanted)
                end = start + Wanted - Shortest;
            passages.Add(new(start, end));
            start = end;
        }

        passages.Add(new(start, content.End));
    }
}
