using System.CommandLine;
using SdgInsights.Domain;
using SdgInsights.Ingest;

namespace SdgInsights.Host;

/// <summary><c>extract</c>: print what was read as JSON Lines; store nothing.</summary>
internal static class ExtractCommand
{
    public static Command Create(Terminal terminal)
    {
        var inputs = Options.Inputs(ArgumentArity.OneOrMore, "Files, folders, zip archives, or - for standard input.");
        var mappings = Options.Mappings("with corrections");
        var command = new Command("extract", "Print the activities of reports as JSON Lines, each fact with its evidence. Stores nothing.") { inputs, mappings };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(inputs), parsed.GetValue(mappings), Workshop.Open(terminal.Clock), terminal));
        return command;
    }

    private static int Run(string[] paths, string? mappings, Workshop workshop, Terminal terminal)
    {
        var reader = workshop.Reader(new() { Mappings = mappings is null ? new() : MappingFile.Open(mappings).Mappings });
        var read = 0;
        var problems = 0;
        using var progress = new Progress(terminal, "Reading reports:");
        var lines = new JsonLines(terminal.Out);
        var results = InputFiles.Enumerate(paths, terminal.In)
            .AsParallel()
            .AsOrdered()
            .WithMergeOptions(ParallelMergeOptions.NotBuffered)
            .Select(f => f.Ok ? reader.Read(f.Value) : Parsed<ReadDocument>.Fail(f.Problem));
        foreach (var result in results)
        {
            foreach (var problem in result.Ok ? result.Value.Problems : [result.Problem])
            {
                terminal.Error.WriteLine(problem);
                problems++;
            }

            if (!result.Ok)
                continue;
            read++;
            foreach (var line in ExtractJson.LinesOf(result.Value, workshop.Reference))
                lines.Write(line);
            progress.Report(read);
        }

        return read == 0 ? ExitCode.NothingDone : problems > 0 ? ExitCode.SomeProblems : ExitCode.Done;
    }
}
