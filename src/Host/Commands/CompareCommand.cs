using System.CommandLine;
using System.CommandLine.Parsing;
using SdgInsights.Reports;

namespace SdgInsights.Host;

/// <summary><c>compare</c>: a workbook over two databases, or two periods of one.</summary>
internal static class CompareCommand
{
    public static Command Create(Terminal terminal)
    {
        var databases = new Argument<string[]>("DATABASE")
        {
            Arity = new(0, 2),
            Description = "Two databases, the earlier one first. Without any: two periods of the one that --db names.",
        };
        var periods = new Option<string[]>("--period") { Description = "Years in which activities began, such as 2018..2022 or 2018; twice.", HelpName = "YEARS" };
        var database = Options.Database();
        var output = Options.Out("out");
        var language = Options.ReportLanguage();
        var template = Options.Template();
        periods.Validators.Add(result =>
        {
            foreach (var wrong in result.Tokens.Select(t => t.Value).Where(t => YearSpan.Parse(t) is null))
                result.AddError($"found --period {wrong}; expected Gregorian years such as 2018..2022, the earlier first");
        });
        var command = new Command("compare", "Write a workbook that shows two databases, or two periods of one, side by side with what was added, removed and changed.") { databases, periods, database, output, language, template };
        command.Validators.Add(result => Check(result, databases, periods));
        command.SetAction(parsed =>
        {
            if (TemplateFolder.Open(parsed.GetValue(template), terminal) is not { } look)
                return ExitCode.NothingDone;
            var workshop = Workshop.Open(terminal.Clock);
            var years = parsed.GetValue(periods) is { Length: 2 } given ? given.Select(YearSpan.Parse).ToArray() : [null, null];
            var paths = parsed.GetValue(databases) is { Length: 2 } two ? two : [.. Enumerable.Repeat(parsed.GetRequiredValue(database), 2)];
            if (Read(paths[0], years[0], workshop, terminal) is not { } left || Read(paths[1], years[1], workshop, terminal) is not { } right)
                return ExitCode.NothingDone;
            var file = ComparisonWriter.Write(left, right, workshop.Reference, Options.LanguageOf(parsed.GetRequiredValue(language)), parsed.GetRequiredValue(output), look);
            using var written = new StreamWriter(terminal.Out, leaveOpen: true);
            written.WriteLine(file);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Check(CommandResult result, Argument<string[]> databases, Option<string[]> periods)
    {
        var (files, spans) = (result.GetResult(databases)?.Tokens.Count ?? 0, result.GetResult(periods)?.Tokens.Count ?? 0);
        if ((files, spans) is not ((2, 0) or (0, 2)))
            result.AddError($"found {files} databases and {spans} periods; expected two databases, or --period twice");
    }

    private static ComparedData? Read(string path, YearSpan? years, Workshop workshop, Terminal terminal)
    {
        using var store = StoreFile.OpenExisting(path, workshop, terminal);
        return store is null ? null : new(Path.GetFileName(path), store.Read(Workshop.SoftwareVersion, workshop.Classifier.Version), years);
    }
}
