using SdgInsights.Analytics;
using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>Writes a whole report: the workbook, the annex to a Voluntary National Review, charts and maps as SVG, and tables as a data package. The same data give the same bytes.</summary>
public static class ReportWriter
{
    /// <param name="language">Of workbook, annex and charts; the tables are in codes with names in both.</param>
    /// <param name="folder">Created where it is missing; files of the same name are replaced.</param>
    /// <param name="template">Names, colours, fonts and logo; null for the default.</param>
    /// <returns>Paths of the files written, the workbook first.</returns>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static IReadOnlyList<string> Write(Dataset dataset, ReferenceData reference, Language language, string folder, ReportTemplate? template = null)
    {
        var files = new List<string>();
        var context = new ReportContext(dataset, reference, language, template);
        var suffix = language == Language.Thai ? ".th" : "";
        OutputFile.Folder(folder);
        files.Add(OutputFile.Write(Path.Combine(folder, $"sdg-insights{suffix}.xlsx"), to => WriteWorkbook(context, to)));
        files.Add(OutputFile.Write(Path.Combine(folder, $"vnr-annex{suffix}.docx"), to => WriteAnnex(context, to)));
        files.AddRange(PictureFiles.Write(context, suffix, Path.Combine(folder, "charts")));
        files.AddRange(DataPackage.Write(dataset, reference, Path.Combine(folder, "tables")));
        return files;
    }

    public static void WriteWorkbook(Dataset dataset, ReferenceData reference, Language language, Stream to, ReportTemplate? template = null) =>
        WriteWorkbook(new(dataset, reference, language, template), to);

    /// <summary>The chapter on stakeholder engagement, as a Word document.</summary>
    public static void WriteAnnex(Dataset dataset, ReferenceData reference, Language language, Stream to, ReportTemplate? template = null) =>
        WriteAnnex(new(dataset, reference, language, template), to);

    /// <summary>The charts that the data can fill.</summary>
    public static IReadOnlyList<ChartSpec> Charts(Dataset dataset, ReferenceData reference, Language language) =>
        new ReportContext(dataset, reference, language).Charts;

    internal static void WriteWorkbook(ReportContext context, Stream to)
    {
        var pages = SheetCatalogue.All.Select(sheet => sheet.Build(context)).ToArray();
        WorkbookPackage.Write(pages, Properties(context), to);
    }

    private static void WriteAnnex(ReportContext context, Stream to) =>
        DocumentPackage.Write(AnnexDocument.Of(context), context.Labels, to);

    private static WorkbookProperties Properties(ReportContext context) => new(
        context.Labels["workbook.title"],
        context.Labels["workbook.subject"],
        context.Coverage,
        context.Dataset.Version.Id,
        context.Labels.LanguageTag)
    {
        Company = context.Publisher,
        Keywords = context.Labels["workbook.keywords"],
        Look = new(context.Template, [.. Goal.All.Select(g => context.Reference.Goal(g).Colour)]),
    };
}
