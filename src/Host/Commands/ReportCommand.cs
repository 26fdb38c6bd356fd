using System.CommandLine;

namespace SdgInsights.Host;

/// <summary><c>report</c>: workbook, annex, charts and tables from a database.</summary>
internal static class ReportCommand
{
    public static Command Create(Terminal terminal)
    {
        var database = Options.Database();
        var output = Options.Out("out");
        var language = Options.ReportLanguage();
        var template = Options.Template();
        var command = new Command("report", "Write workbook, annex, charts and tables from a database.") { database, output, language, template };
        command.SetAction(parsed =>
        {
            if (TemplateFolder.Open(parsed.GetValue(template), terminal) is not { } look)
                return ExitCode.NothingDone;
            var workshop = Workshop.Open(terminal.Clock);
            using var store = StoreFile.OpenExisting(parsed.GetRequiredValue(database), workshop, terminal);
            if (store is null)
                return ExitCode.NothingDone;
            ReportFiles.Write(workshop, store, Options.LanguageOf(parsed.GetRequiredValue(language)), look, parsed.GetRequiredValue(output), terminal);
            return ExitCode.Done;
        });
        return command;
    }
}
