using System.Globalization;

namespace SdgInsights.Reports;

/// <summary>Counts headings, figures and tables before anything is written, as text refers to what stands further down.</summary>
internal sealed class CaptionNumbers
{
    private readonly Labels labels;
    private readonly Dictionary<string, Caption> byId = new(StringComparer.Ordinal);

    public CaptionNumbers(TextDocument document, Labels labels)
    {
        this.labels = labels;
        Figures = Count<Figure>(document, FigureSequence, f => (f.Id, f.Chart.Title));
        Tables = Count<Grid>(document, TableSequence, t => (t.Id, t.Caption));
        Headings = [.. document.Blocks.OfType<Heading>().Select((h, i) => new NumberedHeading(h, Bookmark("_TocHeading", i)))];
    }

    public static string FigureSequence => "Figure";

    public static string TableSequence => "Table";

    public IReadOnlyList<NumberedHeading> Headings { get; }

    public IReadOnlyList<Caption> Figures { get; }

    public IReadOnlyList<Caption> Tables { get; }

    public Caption this[string id] => byId[id];

    private List<Caption> Count<T>(TextDocument document, string sequence, Func<T, (string Id, string Title)> name)
        where T : Block
    {
        var label = labels["annex.caption." + sequence.ToLowerInvariant()];
        var captions = new List<Caption>();
        foreach (var block in document.Blocks.OfType<T>())
        {
            var (id, title) = name(block);
            var number = captions.Count + 1;
            captions.Add(new(sequence, label, number, title, Bookmark("_Toc" + sequence, captions.Count), Bookmark("_Ref" + sequence, captions.Count)));
            byId.Add(id, captions[^1]);
        }

        return captions;
    }

    private static string Bookmark(string name, int index) => string.Create(CultureInfo.InvariantCulture, $"{name}{index + 1}");
}

/// <param name="Bookmark">Where the table of contents leads.</param>
internal sealed record NumberedHeading(Heading Heading, string Bookmark);

/// <param name="Sequence">As the field that counts them names it.</param>
/// <param name="Label">Such as <c>Figure</c> or <c>แผนภูมิที่</c>.</param>
/// <param name="Bookmark">Around the whole caption, where lists lead.</param>
/// <param name="NameBookmark">Around label and number, which references repeat.</param>
internal sealed record Caption(string Sequence, string Label, int Number, string Title, string Bookmark, string NameBookmark)
{
    public string Name => string.Create(CultureInfo.InvariantCulture, $"{Label} {Number}");
}
