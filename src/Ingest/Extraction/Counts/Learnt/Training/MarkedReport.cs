using System.Text;
using System.Text.RegularExpressions;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>
/// A report in which somebody marked who took part: <c>⟦42 participants⟧</c> is a total, <c>⟪12 women⟫</c> a part where no total is told.
/// </summary>
/// <param name="Totals">Spans in the text without the marks.</param>
/// <param name="Parts">Likewise.</param>
internal sealed partial record MarkedReport(Report Report, string Author, IReadOnlyList<TextSpan> Totals, IReadOnlyList<TextSpan> Parts)
{
    public static MarkedReport Read(LabelledText marked)
    {
        var text = new StringBuilder();
        var (totals, parts) = (new List<TextSpan>(), new List<TextSpan>());
        var start = 0;
        foreach (var letter in marked.Text)
        {
            switch (letter)
            {
                case '⟦' or '⟪':
                    start = text.Length;
                    break;
                case '⟧':
                    totals.Add(new(start, text.Length));
                    break;
                case '⟫':
                    parts.Add(new(start, text.Length));
                    break;
                default:
                    text.Append(letter);
                    break;
            }
        }

        return new(ReportLayout.Read(text.ToString(), ""), marked.Source, totals, parts);
    }

    /// <summary>The text as its readers see it.</summary>
    public static string WithoutMarks(string text) => Marks().Replace(text, "");

    public bool IsTotal(CountMention number) => IsIn(Totals, number);

    public bool IsPart(CountMention number) => IsIn(Parts, number);

    private bool IsIn(IReadOnlyList<TextSpan> marks, CountMention number)
    {
        var span = Report.Text.ToSource(number.Span);
        return marks.Any(m => m.Overlaps(span));
    }

    [GeneratedRegex("[⟦⟧⟪⟫]", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();
}
