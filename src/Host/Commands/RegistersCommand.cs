using System.CommandLine;
using SdgInsights.Domain;
using SdgInsights.Ingest;
using SdgInsights.Reports;

namespace SdgInsights.Host;

/// <summary><c>registers</c>: how the columns of registration sheets are read, as a file of mappings.</summary>
internal static class RegistersCommand
{
    public static Command Create(Terminal terminal)
    {
        var inputs = Options.Inputs(ArgumentArity.OneOrMore, "Registration sheets, folders, zip archives, or - for standard input.");
        var mappings = Options.Mappings("with corrections");
        var command = new Command("registers", "Print how the columns of registration sheets are read, as CSV that --mappings takes back with corrections. Stores nothing.") { inputs, mappings };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(inputs), parsed.GetValue(mappings), terminal));
        return command;
    }

    private static int Run(string[] paths, string? mappings, Terminal terminal)
    {
        var workshop = Workshop.Open(terminal.Clock);
        var options = new RegisterOptions { Mappings = mappings is null ? new() : MappingFile.Open(mappings).Mappings };
        var readers = DocumentReaders.Load(SeedFolder.Reference, workshop.Reference, options);
        var rows = new List<IReadOnlyList<object?>>();
        var shapes = new HashSet<string>(StringComparer.Ordinal);
        var problems = 0;
        foreach (var file in InputFiles.Enumerate(paths, terminal.In))
        {
            var layouts = LayoutsOf(file, readers);
            if (layouts.Ok)
            {
                rows.AddRange(layouts.Value.Where(l => shapes.Add(l.Shape)).SelectMany(l => MappingFile.RowsOf(file.Value!.Name, l)));
                continue;
            }

            terminal.Error.WriteLine(layouts.Problem);
            problems++;
        }

        if (rows.Count == 0)
        {
            if (problems == 0)
                terminal.Error.WriteLine("found no registration sheet; expected one as XLSX or CSV");
            return ExitCode.NothingDone;
        }

        CsvExport.Write(MappingFile.Table(rows), terminal.Out);
        return problems > 0 ? ExitCode.SomeProblems : ExitCode.Done;
    }

    private static Parsed<IReadOnlyList<RegisterLayout>> LayoutsOf(Parsed<InputFile> file, DocumentReaders readers)
    {
        if (!file.Ok)
            return Parsed<IReadOnlyList<RegisterLayout>>.Fail(file.Problem);
        var content = readers.Read(file.Value);
        if (!content.Ok)
            return Parsed<IReadOnlyList<RegisterLayout>>.Fail(content.Problem);
        // A folder holds reports beside the sheets, and they are no problem.
        IReadOnlyList<RegisterLayout> layouts = [.. content.Value.Registers.SelectMany(r => r.Layouts)];
        return layouts.Count > 0 || !content.Value.IsTable
            ? Parsed<IReadOnlyList<RegisterLayout>>.Of(layouts)
            : Parsed<IReadOnlyList<RegisterLayout>>.Fail(new(
                file.Value.Name, "", "", "no row of headings of a registration sheet", "a heading for name or organisation and one for country, province, sex, age or organisation type; seeds/reference/register-columns.csv lists the headings that are known"));
    }
}
