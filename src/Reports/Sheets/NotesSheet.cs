using System.Globalization;

namespace SdgInsights.Reports;

/// <summary>Definitions, counting rules, double counts held back, and what each table counts.</summary>
internal sealed class NotesSheet : ISheet
{
    public string Key => SheetKeys.Notes;

    public SheetPage Build(ReportContext context) => new()
    {
        Name = context.Labels["sheet." + Key],
        ColumnWidths = [30, 100],
        Rows = Rows(context),
        Footer = context.Labels.Format("workbook.footer", context.Dataset.Version.Id),
    };

    private static IEnumerable<SheetRow> Rows(ReportContext context)
    {
        yield return new([Cell.Of(context.Labels["sheet.notes"], CellStyle.Title)], Height: 26);
        yield return new([Cell.Of(context.Labels["back"], CellStyle.Remark, context.Links.Sheet(SheetKeys.Contents))]);
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
            yield return new([
                Cell.Of(activity.Key, CellStyle.Body, context.Links.Activity(activity.Key)),
                Cell.Of($"{activity.Activity.Title}: {HeadCountWording.Of(activity.HeldBack!, labels)}", CellStyle.Wrapped),
            ]);
        }
    }

    private static IEnumerable<SheetRow> Measures(ReportContext context)
    {
        yield return SheetRow.Blank;
        yield return Section(context.Labels["note.measures.heading"]);
        foreach (var (id, table) in context.Dataset.Measures.OrderBy(m => m.Key, StringComparer.Ordinal))
            yield return new([Cell.Of(id), Cell.Of(MeasureWording.Sentence(table.Measure, context.Labels), CellStyle.Wrapped)]);
    }

    private static SheetRow Section(string heading) => new([Cell.Of(heading, CellStyle.Section)], Height: 20);

    private static SheetRow Paragraph(string text) => new([Cell.Empty(CellStyle.Note), Cell.Of(text, CellStyle.Note)]);
}
