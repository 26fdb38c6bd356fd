using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>What a part of a report is for. Facts are read from the title, the fields and the body only.</summary>
public enum LineKind
{
    Blank,
    Title,

    /// <summary>A date that stands alone: when the page was published, not when the event took place.</summary>
    PageDate,

    /// <summary>A labelled value such as <c>Location: Nepal</c>.</summary>
    Field,
    Body,

    /// <summary>Menu entries, share buttons, counters, source lines.</summary>
    Furniture,
}

public sealed record ReportLine(TextSpan Span, LineKind Kind);

/// <summary>A labelled value in the head of a page; spans count in the normal text.</summary>
/// <param name="Label">The label's code, such as <c>location</c>, whatever the language.</param>
public sealed record ReportField(string Label, TextSpan Value);

/// <summary>A report ready for extraction: the normal text and what each of its lines is for.</summary>
public sealed class Report
{
    private static readonly string[] EndsOfSentence = ["\n", ". ", "? ", "! ", "; "];

    private readonly List<ReportLine> lines;
    private IReadOnlyList<CountMention>? counts;
    private IReadOnlyList<DateMention>? dates;
    private OpeningKind? opening;
    private bool? prepares;
    private Lazy<PartialDate?>? pageDate;
    private IReadOnlyList<CountMention>? people;
    private IReadOnlyList<double>? peopleScores;
    private double?[]? dateScores;
    private FoldedText? folded;

    internal Report(string source, NormalText text, Language language, List<ReportLine> lines, IReadOnlyList<ReportField> fields)
    {
        Source = source;
        Text = text;
        Language = language;
        this.lines = lines;
        Fields = fields;
        Titles = lines.FindAll(l => l.Kind is LineKind.Title);
        Body = lines.FindAll(l => l.Kind is LineKind.Body);
        BodyStart = Body is [var first, ..] ? first.Span.Start : text.Length;
    }

    /// <summary>File name or URL, for problems.</summary>
    public string Source { get; }

    public NormalText Text { get; }

    public string Value => Text.Value;

    public Language Language { get; }

    public IReadOnlyList<ReportLine> Lines => lines;

    public IReadOnlyList<ReportField> Fields { get; }

    /// <summary>The text as names and words are looked for in it.</summary>
    internal FoldedText Folded => folded ??= FoldedText.Of(Value);

    /// <summary>Every count of the text, searched for once however many facts are read from it.</summary>
    internal IReadOnlyList<CountMention> Counts => counts ??= CountMentions.In(Value);

    /// <summary>Every date of the text, in order.</summary>
    internal IReadOnlyList<DateMention> Dates => dates ??= DateMentions.In(Value, Language);

    /// <summary>Every number of people outside page dates and furniture.</summary>
    internal IReadOnlyList<CountMention> People => people ??= [.. Counts.Where(m => m.Unit == CountUnit.People && IsContent(m.Span.Start))];

    /// <summary>How strongly each of <see cref="People"/> is shown to be the attendance; chosen and rivals are judged by the same.</summary>
    internal IReadOnlyList<double> PeopleScores => peopleScores ??= Attendance.Scores(this);

    /// <summary>How strongly one of <see cref="Dates"/> is shown to be the event's.</summary>
    internal double DateScore(int index) => (dateScores ??= new double?[Dates.Count])[index] ??= EventDate.Score(this, Dates[index]);

    /// <summary>The date under which the page was published; null where it shows none.</summary>
    internal PartialDate? PageDate => (pageDate ??= new(() => EventDate.PageDateOf(this))).Value;

    /// <summary>What the first lines of running text do.</summary>
    internal OpeningKind OpensWith => opening ??= Opening.Of(this);

    /// <summary>A meeting that prepares another, whose day, place and mode the report tells too.</summary>
    internal bool Prepares => prepares ??= Opening.IsOfPreparation(this);

    /// <summary>Offset in the normal text where the body begins; the text's length where there is none.</summary>
    public int BodyStart { get; }

    public IReadOnlyList<ReportLine> Body { get; }

    public IReadOnlyList<ReportLine> Titles { get; }

    /// <summary>False inside page dates and furniture, whose figures are never facts of the event.</summary>
    public bool IsContent(int offset) => LineAt(offset)?.Kind is LineKind.Body or LineKind.Title or LineKind.Field;

    /// <summary>True in titles and running text, false in labelled values too.</summary>
    public bool IsProse(int offset) => LineAt(offset)?.Kind is LineKind.Body or LineKind.Title;

    public bool IsTitle(int offset) => LineAt(offset)?.Kind is LineKind.Title;

    public ReportLine? LineAt(int offset)
    {
        var low = 0;
        var high = lines.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var line = lines[middle];
            if (offset < line.Span.Start)
                high = middle - 1;
            else if (offset >= line.Span.End && offset > line.Span.Start)
                low = middle + 1;
            else
                return line;
        }

        return null;
    }

    /// <summary>Up to <paramref name="length"/> characters before the offset, not reaching over a line end.</summary>
    public string Before(int offset, int length) => SpanBefore(offset, length).ToString();

    /// <summary>As <see cref="Before"/>, for stretches too long to be copied.</summary>
    internal ReadOnlySpan<char> SpanBefore(int offset, int length)
    {
        var text = Value.AsSpan()[Math.Max(0, offset - length)..offset];
        return text[(text.LastIndexOf('\n') + 1)..];
    }

    /// <summary>Up to <paramref name="length"/> characters from the offset on, not reaching over a line end.</summary>
    public string After(int offset, int length)
    {
        var text = Value.AsSpan()[offset..Math.Min(Value.Length, offset + length)];
        var line = text.IndexOf('\n');
        return (line < 0 ? text : text[..line]).ToString();
    }

    /// <summary>The sentence around a span; in Thai, which marks no sentence ends, the line.</summary>
    public TextSpan SentenceAround(TextSpan span)
    {
        var start = 0;
        var end = Value.Length;
        foreach (var mark in Language == Language.Thai ? EndsOfSentence[..1] : EndsOfSentence)
        {
            var before = span.Start > 0 ? Value.LastIndexOf(mark, span.Start - 1, StringComparison.Ordinal) : -1;
            if (before >= 0)
                start = Math.Max(start, Math.Min(before + mark.Length, span.Start));
            var after = Value.IndexOf(mark, span.End, StringComparison.Ordinal);
            if (after >= 0)
                end = Math.Min(end, after + 1);
        }

        return new(start, end);
    }

    public Evidence EvidenceAt(string field, TextSpan span) => Evidence.At(field, Text.Source, Text.ToSource(span));
}
