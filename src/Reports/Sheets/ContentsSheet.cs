namespace SdgInsights.Reports;

/// <summary>The cover: who publishes it, title, coverage, what is draft and what reviewed, and a link to every sheet.</summary>
internal sealed class ContentsSheet : ISheet
{
    private const int LogoColumn = 2;
    private const int LogoWidth = 180;
    private const int LogoHeight = 110;

    /// <summary>Of the words of the cover beside those of other cells.</summary>
    private const double CoverScale = 1.2;

    private static readonly double[] Widths = [32, 130, 26];

    public string Key => SheetKeys.Contents;

    public SheetPage Build(ReportContext context) => new()
    {
        Name = context.Labels["sheet." + Key],
        ColumnWidths = Widths,
        Rows = Rows(context),
        Merges = ["A1:B1", "A3:B3"],
        Picture = context.Logo(LogoColumn, LogoWidth, LogoHeight),
        OnOnePage = true,
        Footer = context.Footer,
    };

    private static IEnumerable<SheetRow> Rows(ReportContext context)
    {
        var labels = context.Labels;
        var version = context.Dataset.Version;
        var figures = context.Figures;
        yield return new([Cell.Of(labels["workbook.title"], CellStyle.CoverTitle)], Height: 64);
        yield return new([Cell.Of(context.Publisher ?? labels["workbook.subject"], CellStyle.Section)], Height: 22);
        yield return context.Template.Cover?.In(labels.Language) is { } cover
            ? new([Cell.Of(cover, CellStyle.CoverText)], Height: CoverScale * SheetText.Height(cover, (Widths[0] + Widths[1]) / CoverScale))
            : new([Cell.Of(context.Publisher is null ? "" : labels["workbook.subject"], CellStyle.CoverText)], Height: 20);
        yield return SheetRow.Blank;
        if (context.Dataset.Activities.Count == 0)
        {
            yield return new([Cell.Of(labels["contents.empty"], CellStyle.Section)], Height: 22);
            yield return SheetRow.Blank;
        }

        yield return Fact(labels["contents.coverage"], context.Coverage);
        yield return Fact(labels["contents.status"], labels.Format("contents.status.text", figures.Reviewed, figures.Activities, figures.Activities - figures.Reviewed));
        if (figures.InDoubt > 0)
            yield return Fact(labels["contents.in_doubt"], labels.Format("contents.in_doubt.text", figures.InDoubt));
        yield return Fact(labels["contents.review"], labels.Format("contents.review.text", context.Dataset.Activities.Sum(a => a.ToReview.Count), context.Dataset.Activities.Count(a => a.ToReview.Count > 0)));
        yield return Fact(labels["contents.records"], labels.Format("contents.records.text", context.Dataset.Sources.Count, context.Dataset.Activities.Count, ResolutionRow.All(context.Dataset).Count, context.Evidence.Rows.Count));
        yield return Fact(labels["contents.version"], version.Id);
        yield return Fact(labels["contents.software"], $"SdgInsights {version.SoftwareVersion}; {version.ClassifierVersion}");
        yield return Fact(labels["contents.cite"], labels.Format("contents.cite.text", labels["workbook.title"], version.Id));
        yield return SheetRow.Blank;
        yield return new([Cell.Of(labels["contents.sheet"], CellStyle.Heading), Cell.Of(labels["contents.what"], CellStyle.Heading)], Height: 20);
        foreach (var sheet in SheetCatalogue.All.Where(s => s.Key != SheetKeys.Contents))
        {
            var about = labels[$"sheet.{sheet.Key}.about"];
            yield return new(
                [Cell.Of(labels["sheet." + sheet.Key], link: context.Links.Sheet(sheet.Key)), Cell.Of(about, CellStyle.Wrapped)],
                Height: SheetText.Height(about, Widths[1]));
        }
    }

    private static SheetRow Fact(string name, string value) =>
        new([Cell.Of(name), Cell.Of(value, CellStyle.Wrapped)], Height: SheetText.Height(value, Widths[1]));
}
