using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>The resolutions in the words of the documents, under the activities that passed them.</summary>
internal static class ResolutionList
{
    /// <summary>More are for the workbook: nobody reads on in a chapter.</summary>
    private const int Most = 400;

    private const int LongestTitle = 200;
    private const int LongestNumber = 40;

    public static IEnumerable<Block> Of(AnnexContext context)
    {
        var all = context.Report.Events.SelectMany(e => e.Resolutions.Select(r => (Event: e, Resolution: r))).ToArray();
        return context.Passage(
            [context["resolutions.list.intro"], all.Length > Most ? context.Say("cut", Most, all.Length) : null],
            new Grid(
                "resolutions",
                context["resolutions.list"],
                context["resolutions.list.about"],
                [
                    new(context["column.number"], 1.3),
                    new(context["column.text"], 8.6),
                    new(context.Labels["column.addressee"], 2.8),
                    new(context["column.goals"], 1.9),
                ],
                [.. all.Take(Most).GroupBy(r => r.Event).SelectMany(g => g.Select(r => Row(r.Resolution, context)).Prepend(Group(g.Key, context)))],
                context.Note(context["resolutions.list.note"]))
            { IsLong = true });
    }

    private static GridRow Group(Event e, AnnexContext context)
    {
        var from = e.Reports.First(r => r.Activity.Resolutions.Count > 0);
        var title = $"{Shortened.To(LongestTitle, e.Main.Activity.Title)} · {context.Report.Dates.Of(e.Period)}";
        return new([new([new Words(title, IsStrong: true), context.Notes.Of(e, from, FieldNames.Title, FieldNames.StartDate)])], GridRowKind.Group);
    }

    private static GridRow Row(Resolution resolution, AnnexContext context) => new(
    [
        GridCell.Of(resolution.Number is { } number ? Shortened.To(LongestNumber, number) : context.Report.NotStated),
        GridCell.Of(resolution.Text),
        GridCell.Of(resolution.Addressee is { } addressee ? Shortened.To(LongestTitle, addressee) : context.Report.NotStated),
        GridCell.Of(RegisterCells.Goals(resolution.Sdgs.Select(s => s.Goal), context)),
    ]);
}
