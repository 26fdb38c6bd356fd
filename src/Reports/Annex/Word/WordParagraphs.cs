using System.Globalization;
using System.Xml.Linq;

namespace SdgInsights.Reports;

/// <summary>Writes paragraphs: text, headings, captions and lists of contents.</summary>
internal sealed class WordParagraphs(CaptionNumbers numbers, WordFootnotes footnotes)
{
    private int bookmarks;
    private int headings;

    public XElement Of(Paragraph paragraph) => Wml.Paragraph(StyleIds.Of(paragraph.Look), Runs(paragraph.Content));

    public XElement Of(Heading heading)
    {
        var id = bookmarks++;
        return Wml.Paragraph(
            StyleIds.Heading(heading.Level),
            Wml.BookmarkStart(id, numbers.Headings[headings++].Bookmark),
            Wml.Run(heading.Text),
            Wml.BookmarkEnd(id));
    }

    /// <summary>On the page of what stands below: the table, or the note under a figure.</summary>
    public XElement Of(Caption caption)
    {
        var (whole, name) = (bookmarks++, bookmarks++);
        return Wml.Of(
            "p",
            Wml.Of("pPr", Wml.Val("pStyle", StyleIds.Caption), Wml.Of("keepNext")),
            Wml.BookmarkStart(whole, caption.Bookmark),
            Wml.BookmarkStart(name, caption.NameBookmark),
            Wml.Run(caption.Label + " "),
            Wml.Field($" SEQ {caption.Sequence} \\* ARABIC ", Wml.Run(caption.Number.ToString(CultureInfo.InvariantCulture))),
            Wml.BookmarkEnd(name),
            Wml.Run("  " + caption.Title),
            Wml.BookmarkEnd(whole));
    }

    /// <summary>
    /// A list whose entries stand in the file. They lead to their places and bear no page numbers, which only the program that lays
    /// the pages out can know: the field is marked as stale, so that Word adds them when it opens the file.
    /// </summary>
    public IEnumerable<XElement> Of(Listing listing)
    {
        var (instruction, entries) = listing.Kind switch
        {
            ListingKind.Figures => ($" TOC \\h \\z \\c \"{CaptionNumbers.FigureSequence}\" ", numbers.Figures.Select(Entry)),
            ListingKind.Tables => ($" TOC \\h \\z \\c \"{CaptionNumbers.TableSequence}\" ", numbers.Tables.Select(Entry)),
            _ => (" TOC \\o \"1-3\" \\h \\z \\u ", numbers.Headings.Select(h => new Entry(StyleIds.Contents(h.Heading.Level), h.Bookmark, h.Heading.Text))),
        };
        var all = entries.ToArray();
        var lines = all.Select((entry, i) => Wml.Paragraph(
            entry.Style,
            i == 0 ? Wml.StaleField(instruction) : null,
            Wml.Of("hyperlink", Wml.Attr("anchor", entry.Bookmark), Wml.Attr("history", 1), Wml.Run(entry.Text)),
            i == all.Length - 1 ? Wml.FieldMark("end") : null));
        return all.Length == 0 ? [] : lines.Prepend(Of(Paragraph.Of(listing.Title, ParagraphLook.ListTitle)));

        static Entry Entry(Caption caption) => new(StyleIds.ListOfFigures, caption.Bookmark, $"{caption.Name}  {caption.Title}");
    }

    public IEnumerable<XElement> Runs(IEnumerable<Inline> content) => content.SelectMany(Runs);

    private IEnumerable<XElement> Runs(Inline inline) => inline switch
    {
        Words words => [words.IsStrong ? Wml.Run(words.Text, WordStyles.Bold) : Wml.Run(words.Text)],
        Footnote footnote => [footnotes.Mark(footnote.Text)],
        Reference reference => Wml.Field($" REF {numbers[reference.Id].NameBookmark} \\h ", Wml.Run(numbers[reference.Id].Name)),
        _ => throw new InvalidOperationException($"found {inline}; expected an inline that Word can show"),
    };

    private sealed record Entry(string Style, string Bookmark, string Text);
}
