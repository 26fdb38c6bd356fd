using System.CommandLine;
using SdgInsights.Reports;

namespace SdgInsights.Host;

/// <summary><c>run</c>: the main job, from reports to workbook.</summary>
internal static class RunCommand
{
    public static Command Create(Terminal terminal)
    {
        var inputs = Options.Inputs(ArgumentArity.ZeroOrMore, "Files, folders, zip archives, or - for standard input. Without any: the sample reports.");
        var output = Options.Out("out");
        var database = new Option<string?>("--db") { Description = "Database file; by default sdg-insights.db in the output folder.", HelpName = "FILE" }.NeverEmpty();
        var language = Options.ReportLanguage();
        var template = Options.Template();
        var registers = Options.Registers();
        var command = new Command("run", "Read reports, store them, and write workbook, annex, charts and tables.") { inputs, output, database, language, template, registers.Mappings, registers.KeepNames };
        command.SetAction(parsed =>
        {
            if (TemplateFolder.Open(parsed.GetValue(template), terminal) is not { } look)
                return ExitCode.NothingDone;
            var folder = OutputFile.Folder(parsed.GetRequiredValue(output));
            var paths = parsed.GetValue(inputs) is { Length: > 0 } given ? given : [SeedFolder.Inputs];
            var workshop = Workshop.Open(terminal.Clock);
            var file = parsed.GetValue(database) ?? Path.Combine(folder, Options.DefaultDatabase);
            var store = StoreFile.Open(file, workshop, terminal);
            if (store is null)
                return ExitCode.NothingDone;
            using (store)
            {
                var mappings = parsed.GetValue(registers.Mappings) ?? MappingFile.Beside(file);
                var loaded = Loader.For(workshop, store, mappings, parsed.GetValue(registers.KeepNames), terminal).Load(paths);
                if (loaded.NothingToShow)
                    return ExitCode.NothingDone;
                ReportFiles.Write(workshop, store, Options.LanguageOf(parsed.GetRequiredValue(language)), look, folder, terminal);
                return loaded.ExitCode;
            }
        });
        return command;
    }
}
