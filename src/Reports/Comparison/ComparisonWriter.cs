using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>Writes the workbook that compares two periods or two dataset versions. The same data give the same bytes.</summary>
public static class ComparisonWriter
{
    /// <summary>The sheets, in order. A new sheet is a class and a line here.</summary>
    internal static IReadOnlyList<ISheet<ComparisonContext>> Sheets { get; } =
    [
        new ComparisonCover(),
        new KeyFiguresComparison(),
        new ParticipationComparison(),
        new ActivityChanges(),
        new ResolutionChanges(),
    ];

    /// <param name="folder">Created where it is missing; a file of the same name is replaced.</param>
    /// <param name="template">Names, colours, fonts and logo; null for the default.</param>
    /// <returns>Path of the workbook.</returns>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static string Write(ComparedData left, ComparedData right, ReferenceData reference, Language language, string folder, ReportTemplate? template = null)
    {
        var name = language == Language.Thai ? "comparison.th.xlsx" : "comparison.xlsx";
        return OutputFile.Write(Path.Combine(OutputFile.Folder(folder), name), to => Write(left, right, reference, language, to, template));
    }

    public static void Write(ComparedData left, ComparedData right, ReferenceData reference, Language language, Stream to, ReportTemplate? template = null)
    {
        var context = new ComparisonContext(left, right, reference, language, template);
        WorkbookPackage.Write([.. Sheets.Select(sheet => sheet.Build(context))], Properties(context), to);
    }

    private static WorkbookProperties Properties(ComparisonContext context) => new(
        context.Labels["compare.title"],
        context.Labels["workbook.title"],
        context.Labels.Format("compare.sides", context.Left.Name, context.Right.Name),
        $"{context.Left.Version.Id}, {context.Right.Version.Id}",
        context.Labels.LanguageTag)
    {
        Company = context.Left.Report.Publisher,
        Look = new(context.Left.Report.Template, []),
    };
}
