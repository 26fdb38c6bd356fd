using System.Globalization;

namespace SdgInsights.Reports;

/// <summary>Definitions, counting rules, double counts held back, and what each table counts.</summary>
internal sealed class NotesSheet : ISheet
{
    private static readonly double[] Widths = [40, 110];

    public string Key => SheetKeys.Notes;

    public SheetPage Build(ReportContext context) => new()
    {
        Name = context.Labels["sheet." + Key],
        ColumnWidths = Widths,
        Rows = Rows(context),
        Footer = context.Footer,
    };

    private static IEnumerable<SheetRow> Rows(ReportContext context)
    {
        yield return new([Cell.Of(context.Labels["sheet.notes"], CellStyle.Title)], Height: 26);
        yield return new([Cell.Of(context.Labels["back"], CellStyle.Remark, context.Front)]);
        foreach (var row in Chapters(context.Labels).Concat(HeldBack(context)).Concat(Measures(context)))
            yield return row;
    }

    /// <summary>Chapters are the labels <c>note.10.heading</c>, <c>note.20.heading</c> …, their paragraphs <c>note.11</c>, <c>note.12</c> ….</summary>
    private static IEnumerable<SheetRow> Chapters(Labels labels)
    {
        for (var number = 10; number < 100; number++)
        {
            var key = string.Create(CultureInfo.InvariantCulture, $"note.{number}");
            if (labels.Find(key + ".heading") is { } heading)
            {
                yield return SheetRow.Blank;
                yield return Section(heading);
            }
            else if (labels.Find(key) is { } paragraph)
            {
                yield return Paragraph(paragraph);
            }
        }
    }

    private static IEnumerable<SheetRow> HeldBack(ReportContext context)
    {
        var labels = context.Labels;
        var held = context.Dataset.Activities.Where(a => a.HeldBack is not null).ToArray();
        yield return SheetRow.Blank;
        yield return Section(labels["note.held_back.heading"]);
        yield return Paragraph(labels[held.Length == 0 ? "note.held_back.none" : "note.held_back.text"]);
        foreach (var activity in held)
        {
            yield return Pair(
                Cell.Of(activity.Key, link: context.Links.Activity(activity.Key)),
                $"{activity.Activity.Title}: {context.HeadCounts.Of(activity.HeldBack!)}");
        }
    }

    private static IEnumerable<SheetRow> Measures(ReportContext context)
    {
        yield return SheetRow.Blank;
        yield return Section(context.Labels["note.measures.heading"]);
        foreach (var (id, table) in context.Dataset.Measures.OrderBy(m => m.Key, StringComparer.Ordinal))
            yield return Pair(Cell.Of(id), MeasureWording.Sentence(table.Measure, context.Labels));
    }

    private static SheetRow Section(string heading) => new([Cell.Of(heading, CellStyle.Section)], Height: 20);

    private static SheetRow Pair(Cell first, string text) =>
        new([first, Cell.Of(text, CellStyle.Wrapped)], Height: SheetText.Height(text, Widths[1]));

    private static SheetRow Paragraph(string text) =>
        new([Cell.Empty(CellStyle.Note), Cell.Of(text, CellStyle.Note)], Height: SheetText.Height(text, Widths[1]));
}
