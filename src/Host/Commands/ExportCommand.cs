using System.CommandLine;
using SdgInsights.Reports;

namespace SdgInsights.Host;

/// <summary><c>export</c>: the data as CSV tables, one JSON document, or a data package.</summary>
internal static class ExportCommand
{
    public static Command Create(Terminal terminal)
    {
        var database = Options.Database();
        var format = new Option<string>("--format")
        {
            Description = "csv: a folder of tables; json: one document on standard output; datapackage: a Data Package v2 with tables, JSON, schemas and manifest.",
            HelpName = "csv|json|datapackage",
            Required = true,
        }.AcceptOnlyFromAmong("csv", "json", "datapackage");
        var output = Options.Out("export");
        var licence = new Option<string?>("--licence")
        {
            Description = "Licence that the data package names, as its publisher decides; without it none is claimed.",
            HelpName = string.Join('|', Licence.All.Select(l => l.Name)),
        }.AcceptOnlyFromAmong([.. Licence.All.Select(l => l.Name)]);
        var command = new Command("export", "Write the data for other programs. No names of participants are in it.") { database, format, output, licence };
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

            var folder = parsed.GetRequiredValue(output);
            var files = parsed.GetRequiredValue(format) == "csv"
                ? CsvExport.WriteAll(dataset, workshop.Reference, folder)
                : DataPackage.Write(dataset, workshop.Reference, folder, Licence.All.FirstOrDefault(l => l.Name == parsed.GetValue(licence)));
            using var written = new StreamWriter(terminal.Out, leaveOpen: true);
            foreach (var file in files)
                written.WriteLine(file);
            return ExitCode.Done;
        });
        return command;
    }
}
