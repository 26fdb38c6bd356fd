namespace SdgInsights.Reports;

/// <summary>What every section of the annex draws on, and the forms that sentences and exhibits take.</summary>
internal sealed class AnnexContext(ReportContext report)
{
    public ReportContext Report => report;

    public Labels Labels => report.Labels;

    public KeyFigures Figures => report.Figures;

    public CountWording Counts { get; } = new(report.Labels);

    public SourceNotes Notes { get; } = new(report);

    public string this[string key] => report.Labels["annex." + key];

    public string Say(string key, params object?[] values) => report.Labels.Format("annex." + key, values);

    public string Activities => Counts.Of("activities", Figures.Activities);

    /// <summary>Base and source, as they stand under every table.</summary>
    public string Note(string about) => about + "\n" + ChartCatalogue.Source(report);

    public Figure? Chart(string id) => report.Charts.FirstOrDefault(c => c.Id == id) is { } chart ? new(chart) : null;

    /// <summary>Sentences, a pointer to what shows them, and that itself.</summary>
    /// <param name="sentences">Null where the data carry none.</param>
    /// <param name="exhibits">Figures and tables; null where the data cannot fill them.</param>
    public IEnumerable<Block> Passage(IEnumerable<string?> sentences, params IEnumerable<Block?> exhibits)
    {
        var shown = exhibits.OfType<Block>().ToArray();
        yield return new Paragraph(ParagraphLook.Body, [new Words(string.Join(' ', sentences.OfType<string>())), .. Pointer(shown)]);
        foreach (var exhibit in shown)
            yield return exhibit;
    }

    private IEnumerable<Inline> Pointer(Block[] exhibits)
    {
        var references = exhibits
            .Select(e => e switch { Figure figure => figure.Id, Grid grid => grid.Id, _ => null })
            .OfType<string>()
            .Select(Inline (id) => new Reference(id))
            .ToArray();
        return references.Length == 0
            ? []
            : Inline.Fill(this[$"see.{references.Length}"], references).Prepend(new Words(" "));
    }
}
