namespace SdgInsights.Reports;

/// <summary>Writes every picture as SVG in each theme, with its table as CSV beside it.</summary>
internal static class PictureFiles
{
    /// <summary>Themes other than the light one have a folder of their own.</summary>
    /// <param name="suffix">Behind the id of every picture, such as <c>.th</c>.</param>
    /// <returns>Paths of the files written.</returns>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static IEnumerable<string> Write(ReportContext context, string suffix, string folder)
    {
        var fonts = context.Template.Fonts;
        foreach (var theme in ChartTheme.All)
        {
            var themed = OutputFile.Folder(theme == ChartTheme.Light ? folder : Path.Combine(folder, theme.Id));
            var renderer = new SvgChartRenderer(context.Labels.Language, theme, fonts == TemplateFonts.Default ? null : fonts.Body);
            foreach (var picture in context.Pictures)
                yield return OutputFile.Write(Path.Combine(themed, $"{picture.Id}{suffix}.svg"), to => renderer.Render(picture, to));
        }

        foreach (var picture in context.Pictures)
            yield return OutputFile.Write(Path.Combine(folder, $"{picture.Id}{suffix}.csv"), to => CsvExport.Write(TableOf(picture, context), to));
    }

    /// <summary>The source stands in every row, so that a row can be cited.</summary>
    private static CsvTable TableOf(Picture picture, ReportContext context) => new(
        picture.Id,
        [.. picture.Table.Columns, context.Labels["chart.axis.source"]],
        picture.Table.Rows.Select(row => (IReadOnlyList<object?>)[.. row, picture.Source]));
}
