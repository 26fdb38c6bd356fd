using SdgInsights.Analytics;
using SdgInsights.Domain;
using SdgInsights.Reports;

namespace SdgInsights.Host;

/// <summary>Writes workbook, annex, charts and tables, and prints their paths.</summary>
internal static class ReportFiles
{
    public static void Write(Workshop workshop, IInsightsStore store, Language language, ReportTemplate template, string folder, Terminal terminal)
    {
        var dataset = store.Read(Workshop.SoftwareVersion, workshop.Classifier.Version);
        var files = ReportWriter.Write(dataset, workshop.Reference, language, folder, template);
        var pictures = PngFiles.Write([.. files.Where(f => f.EndsWith(".svg", StringComparison.Ordinal))], terminal.Error);
        using var output = new StreamWriter(terminal.Out, leaveOpen: true);
        foreach (var file in files.Concat(pictures))
            output.WriteLine(file);
        output.Flush();
        var version = dataset.Version;
        terminal.Error.WriteLine(
            $"{version.Documents} documents, {version.Activities} reports of activities, {version.Resolutions} resolutions; dataset {version.Id}. Open {files[0]}");
    }
}
