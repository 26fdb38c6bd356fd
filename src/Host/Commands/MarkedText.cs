using System.Text;
using SdgInsights.Domain;

namespace SdgInsights.Host;

/// <summary>A note on a stretch of text.</summary>
/// <param name="Open">Stands before the text, such as <c>[venue: </c>.</param>
/// <param name="Close">Stands behind it.</param>
/// <param name="Colour">SGR code of the terminal.</param>
internal sealed record TextMark(TextSpan Span, string Open, string Close, int Colour);

/// <summary>Writes a text with marks in place. Marks lie beside or within each other; one that crosses another is left out.</summary>
internal static class MarkedText
{
    public static string Of(string text, IEnumerable<TextMark> marks, bool colour)
    {
        var written = new StringBuilder();
        var open = new Stack<TextMark>();
        var at = 0;
        foreach (var mark in marks.OrderBy(m => m.Span.Start).ThenByDescending(m => m.Span.Length))
        {
            while (open.TryPeek(out var done) && done.Span.End <= mark.Span.Start)
                CloseOne();
            if (open.TryPeek(out var around) && mark.Span.End > around.Span.End)
                continue;
            Copy(mark.Span.Start);
            open.Push(mark);
            written.Append(Painted(mark.Open, mark));
        }

        while (open.Count > 0)
            CloseOne();
        Copy(text.Length);
        return written.ToString();

        void CloseOne()
        {
            var mark = open.Pop();
            Copy(mark.Span.End);
            written.Append(Painted(mark.Close, mark));
        }

        void Copy(int end)
        {
            written.Append(text, at, end - at);
            at = end;
        }

        string Painted(string note, TextMark mark) => colour ? $"\u001b[{mark.Colour}m{note}\u001b[0m" : note;
    }
}
