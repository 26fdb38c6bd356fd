namespace SdgInsights.Reports;

/// <summary>The register of consultations: every activity once, with its sources in footnotes.</summary>
internal sealed class RegisterSection : IAnnexSection
{
    /// <summary>More are for the workbook: nobody reads on in a chapter.</summary>
    private const int Most = 400;

    public bool IsLandscape => true;

    public IEnumerable<Block> Build(AnnexContext context)
    {
        var events = context.Report.Events;
        return
        [
            new Heading(2, context["register"]),
            .. context.Passage(
                [context.Say("register.intro", context.Activities), events.Count > Most ? context.Say("cut", Most, events.Count) : null],
                new Grid(
                    "register",
                    context["register"],
                    context["register.about"],
                    Columns(context),
                    [.. events.Take(Most).Select(e => new GridRow(RegisterCells.Of(new(e), context)))],
                    context.Note(context["register.note"])) { IsDense = true, IsLong = true }),
        ];
    }

    private static IReadOnlyList<GridColumn> Columns(AnnexContext context) =>
    [
        new(context.Labels["column.date"], 2.2),
        new(context.Labels["column.level"], 2.0),
        new(context["column.activity"], 5.0),
        new(context["column.place"], 3.6),
        new(context.Labels["column.organisers"], 3.4),
        new(context.Labels["column.mode"], 1.9),
        new(context["column.people"], 1.8, IsNumber: true),
        new(context["column.organisations"], 1.5, IsNumber: true),
        new(context.Labels["column.countries"], 2.7),
        new(context["column.goals"], 1.8),
        new(context["column.source"], 1.4),
    ];
}
