using System.CommandLine;
using SdgInsights.Reports;

namespace SdgInsights.Host;

/// <summary><c>export</c>: the data as CSV tables or one JSON document.</summary>
internal static class ExportCommand
{
    public static Command Create(Terminal terminal)
    {
        var database = Options.Database();
        var format = new Option<string>("--format")
        {
            Description = "csv: a folder of tables; json: one document on standard output.",
            HelpName = "csv|json",
            Required = true,
        }.AcceptOnlyFromAmong("csv", "json");
        var output = Options.Out("export");
        var command = new Command("export", "Write the data for other programs. No names of participants are in it.") { database, format, output };
        command.SetAction(parsed =>
        {
            var workshop = Workshop.Open(terminal.Clock);
            using var store = StoreFile.OpenExisting(parsed.GetRequiredValue(database), workshop, terminal);
            if (store is null)
                return ExitCode.NothingDone;
            var dataset = store.Read(Workshop.SoftwareVersion, workshop.Classifier.Version);
            if (parsed.GetRequiredValue(format) == "json")
            {
                JsonExport.Write(dataset, terminal.Out);
                return ExitCode.Done;
            }

            using var written = new StreamWriter(terminal.Out, leaveOpen: true);
            foreach (var file in CsvExport.WriteAll(dataset, workshop.Reference, parsed.GetRequiredValue(output)))
                written.WriteLine(file);
            return ExitCode.Done;
        });
        return command;
    }
}
