using SdgInsights.Reports;

namespace SdgInsights.Host;

/// <summary>Reads the template that a user names, before any work is done for a report that could not be written.</summary>
internal static class TemplateFolder
{
    /// <param name="folder">Null for the default look.</param>
    /// <returns>Null where the template does not fit; its problems are printed.</returns>
    public static ReportTemplate? Open(string? folder, Terminal terminal)
    {
        if (folder is null)
            return ReportTemplate.Default;
        var reading = TemplateReader.Read(folder);
        foreach (var problem in reading.Problems)
            terminal.Error.WriteLine(problem);
        return reading.Template;
    }
}
