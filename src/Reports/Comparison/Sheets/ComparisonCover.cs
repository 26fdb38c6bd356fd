using System.Globalization;

namespace SdgInsights.Reports;

/// <summary>What is compared, the manifests of both dataset versions, what the marks mean, and a link to every sheet.</summary>
internal sealed class ComparisonCover : ISheet<ComparisonContext>
{
    public const string SheetKey = "compare_cover";
    private const int LogoColumn = 3;
    private const int LogoWidth = 180;
    private const int LogoHeight = 70;

    private static readonly double[] Widths = [34, 52, 52, 26];

    public string Key => SheetKey;

    public SheetPage Build(ComparisonContext context) => new()
    {
        Name = context.Labels["sheet." + Key],
        ColumnWidths = Widths,
        Rows = Rows(context),
        Picture = context.Left.Report.Logo(LogoColumn, LogoWidth, LogoHeight),
        OnOnePage = true,
        Footer = context.Footer,
    };

    private static IEnumerable<SheetRow> Rows(ComparisonContext context)
    {
        var labels = context.Labels;
        yield return new([Cell.Of(labels["compare.title"], CellStyle.Title)], Height: 30);
        yield return new([Cell.Of(labels.Format("compare.sides", context.Left.Name, context.Right.Name), CellStyle.Remark)]);
        foreach (var words in new[] { context.Left.Report.Publisher, context.Left.Report.Template.Cover?.In(labels.Language) }.OfType<string>())
            yield return new([Cell.Of(words, CellStyle.Remark)], Height: 18);
        yield return SheetRow.Blank;
        yield return new([Cell.Of(labels["compare.manifest"], CellStyle.Heading), Cell.Of("A", CellStyle.Heading), Cell.Of("B", CellStyle.Heading)], Height: 20);
        foreach (var row in Manifest(context))
            yield return row;
        yield return SheetRow.Blank;
        yield return new([Cell.Of(labels["compare.how"], CellStyle.Section)], Height: 20);
        foreach (var note in Notes(context))
            yield return new([Cell.Of(note, CellStyle.Remark)], Height: 18);
        yield return SheetRow.Blank;
        yield return new([Cell.Of(labels["contents.sheet"], CellStyle.Heading), Cell.Of(labels["contents.what"], CellStyle.Heading), Cell.Empty(CellStyle.Heading)], Height: 20);
        foreach (var sheet in ComparisonWriter.Sheets.Where(s => s.Key != SheetKey))
            yield return new([Cell.Of(labels["sheet." + sheet.Key], link: context.Sheet(sheet.Key)), Cell.Of(labels[$"sheet.{sheet.Key}.about"], CellStyle.Remark)], Height: 20);
    }

    private static IEnumerable<SheetRow> Manifest(ComparisonContext context)
    {
        yield return Fact("compare.database", s => s.Database);
        if (context.IsOfPeriods)
            yield return Fact("compare.period", s => s.Name);
        yield return Fact("contents.version", s => s.Version.Id);
        yield return Fact("contents.software", s => $"SdgInsights {s.Version.SoftwareVersion}; {s.Version.ClassifierVersion}");
        yield return Fact("contents.coverage", s => s.Report.Coverage);
        yield return Fact("compare.documents", s => Number(s.Version.Documents));
        yield return Fact("compare.activities", s => Number(s.Version.Activities));
        yield return Fact("compare.reviewed", s => Number(s.Version.ReviewedActivities));
        yield return Fact("compare.resolutions", s => Number(s.Version.Resolutions));
        if (context.IsOfPeriods)
            yield return Fact("compare.undated", s => Number(s.Undated));
        yield return Fact("contents.cite", s => Citation.Of(s.Version, context.Labels.Language));

        SheetRow Fact(string label, Func<ComparisonSide, string> value)
        {
            var (left, right) = (value(context.Left), value(context.Right));
            return new(
                [Cell.Of(context.Labels[label], CellStyle.Wrapped), Cell.Of(left, CellStyle.Wrapped), Cell.Of(right, CellStyle.Wrapped)],
                Height: new[] { context.Labels[label], left, right }.Zip(Widths, SheetText.Height).Max());
        }
    }

    /// <summary>The labels <c>compare.note.1</c>, <c>compare.note.2</c> …; the last is of what is compared.</summary>
    private static IEnumerable<string> Notes(ComparisonContext context)
    {
        for (var number = 1; context.Labels.Find(string.Create(CultureInfo.InvariantCulture, $"compare.note.{number}")) is { } note; number++)
            yield return note;
        yield return context.Labels[context.IsOfPeriods ? "compare.note.periods" : "compare.note.versions"];
        if (context.Left.Version.Id == context.Right.Version.Id && !context.IsOfPeriods)
            yield return context.Labels["compare.note.equal"];
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
