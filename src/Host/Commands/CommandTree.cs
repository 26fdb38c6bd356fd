using System.CommandLine;
using System.CommandLine.Parsing;
using SdgInsights.Ingest;

namespace SdgInsights.Host;

/// <summary>The command line: one class a command.</summary>
public static class CommandTree
{
    public static int Run(IReadOnlyList<string> args, Terminal terminal)
    {
        ArgumentNullException.ThrowIfNull(terminal);
        var parsed = Root(terminal).Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
                terminal.Error.WriteLine(error.Message);
            terminal.Error.WriteLine($"Try: {NameOf(parsed.CommandResult)} --help");
            return ExitCode.WrongUsage;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Error = terminal.Error });
        }
        catch (DataFileException e)
        {
            terminal.Error.WriteLine(e.Message);
            return ExitCode.NothingDone;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A full disk or a folder that may not be written is the user's to mend, not a crash.
            terminal.Error.WriteLine(e.Message);
            return ExitCode.NothingDone;
        }
    }

    // "sdginsights model train"; of a command that does not exist, its parent.
    private static string NameOf(CommandResult result) =>
        result.Parent is CommandResult parent ? $"{NameOf(parent)} {result.Command.Name}" : "sdginsights";

    private static RootCommand Root(Terminal terminal) => new(
        "Reads Thai and English reports of civil-society meetings, extracts activities and resolutions with their evidence, "
        + "classifies them by Sustainable Development Goal, and writes workbooks, charts and open data.")
    {
        RunCommand.Create(terminal),
        IngestCommand.Create(terminal),
        ExtractCommand.Create(terminal),
        RegistersCommand.Create(terminal),
        ClassifyCommand.Create(terminal),
        ReportCommand.Create(terminal),
        ExportCommand.Create(terminal),
        CompareCommand.Create(terminal),
        MergesCommand.Create(terminal),
        DecisionCommand.Same(terminal),
        DecisionCommand.NotSame(terminal),
        DecisionCommand.Undecide(terminal),
        ModelCommand.Create(terminal),
    };
}
