using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SdgInsights.Ingest;

/// <summary>The words of a paragraph as a reader sees them: insertions accepted, deletions and hidden text left out.</summary>
internal static class RunText
{
    public static string Of(Paragraph paragraph)
    {
        var text = new StringBuilder();
        Append(paragraph, text);
        return text.ToString();
    }

    /// <summary>Text boxes anchored in a paragraph. Word writes each twice, for new and for old programs; only the first counts.</summary>
    public static IEnumerable<TextBoxContent> BoxesOf(Paragraph paragraph) => paragraph
        .Descendants<TextBoxContent>()
        .Where(b => !b.Ancestors<AlternateContentFallback>().Any() && b.Ancestors<Paragraph>().First() == paragraph);

    private static void Append(OpenXmlElement element, StringBuilder text)
    {
        foreach (var child in element.ChildElements)
        {
            switch (child)
            {
                case Text words:
                    text.Append(words.Text);
                    break;
                case TabChar:
                    text.Append('\t');
                    break;
                case CarriageReturn:
                case Break:
                    text.Append('\n');
                    break;
                case NoBreakHyphen:
                    text.Append('-');
                    break;
                case SymbolChar or DeletedRun or MoveFromRun or AlternateContent or Drawing or Picture or FieldCode or DeletedText:
                case Run { RunProperties.Vanish: { } hidden } when hidden.Val is null || hidden.Val.Value:
                    break;
                default:
                    Append(child, text);
                    break;
            }
        }
    }
}
