using System.CommandLine;
using SdgInsights.Domain;
using SdgInsights.Ingest;

namespace SdgInsights.Host;

/// <summary><c>extract</c>: print what was read as JSON Lines, or for people in place; store nothing.</summary>
internal static class ExtractCommand
{
    public static Command Create(Terminal terminal)
    {
        var inputs = Options.Inputs(ArgumentArity.OneOrMore, "Files, folders, zip archives, or - for standard input.");
        var mappings = Options.Mappings("with corrections");
        var explain = new Option<bool>("--explain") { Description = "For people: the text with each fact marked in place, what was not chosen and why, and the confidence in each field." };
        var command = new Command("extract", "Print the activities of reports as JSON Lines, each fact with its evidence. Stores nothing.") { inputs, mappings, explain };
        command.SetAction(parsed =>
        {
            var workshop = Workshop.Open(terminal.Clock);
            var corrected = parsed.GetValue(mappings) is { } file ? MappingFile.Open(file).Mappings : new();
            var reader = workshop.Reader(new() { Mappings = corrected });
            return parsed.GetValue(explain)
                ? Explain(parsed.GetRequiredValue(inputs), reader, workshop.Reference, terminal)
                : Print(parsed.GetRequiredValue(inputs), reader, workshop, terminal);
        });
        return command;
    }

    private static int Explain(string[] paths, ReadGuard reader, ReferenceData reference, Terminal terminal)
    {
        using var people = new StreamWriter(terminal.Out, leaveOpen: true);
        return Run(paths, reader.Explain, e => e.Read.Problems, e => ExplainReport.Write(people, e, reference, terminal.ShowsColour), terminal);
    }

    private static int Print(string[] paths, ReadGuard reader, Workshop workshop, Terminal terminal)
    {
        var lines = new JsonLines(terminal.Out);
        return Run(paths, reader.Read, d => d.Problems, Write, terminal);

        void Write(ReadDocument document)
        {
            foreach (var line in ExtractJson.LinesOf(document, workshop.Reference, workshop.Classifier))
                lines.Write(line);
        }
    }

    private static int Run<T>(string[] paths, Func<InputFile, Parsed<T>> reading, Func<T, IReadOnlyList<Problem>> problemsOf, Action<T> write, Terminal terminal)
        where T : class
    {
        var read = 0;
        var problems = 0;
        using var progress = new Progress(terminal, "Reading reports:");
        var results = InputFiles.Enumerate(paths, terminal.In)
            .AsParallel()
            .AsOrdered()
            .WithMergeOptions(ParallelMergeOptions.NotBuffered)
            .Select(f => f.Ok ? reading(f.Value) : Parsed<T>.Fail(f.Problem));
        foreach (var result in results)
        {
            foreach (var problem in result.Ok ? problemsOf(result.Value) : [result.Problem])
            {
                terminal.Error.WriteLine(problem);
                problems++;
            }

            if (!result.Ok)
                continue;
            read++;
            write(result.Value);
            progress.Report(read);
        }

        return read == 0 ? ExitCode.NothingDone : problems > 0 ? ExitCode.SomeProblems : ExitCode.Done;
    }
}
