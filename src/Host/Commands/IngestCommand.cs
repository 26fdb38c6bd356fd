using System.CommandLine;

namespace SdgInsights.Host;

/// <summary><c>ingest</c>: read and store.</summary>
internal static class IngestCommand
{
    public static Command Create(Terminal terminal)
    {
        var inputs = Options.Inputs(ArgumentArity.OneOrMore, "Files, folders, zip archives, or - for standard input.");
        var database = Options.Database("Database file; made where it is missing.");
        var registers = Options.Registers();
        var command = new Command("ingest", "Read reports and store them. The same bytes twice change nothing.") { inputs, database, registers.Mappings, registers.KeepNames };
        command.SetAction(parsed =>
        {
            var workshop = Workshop.Open(terminal.Clock);
            using var store = StoreFile.Open(parsed.GetRequiredValue(database), workshop, terminal);
            if (store is null)
                return ExitCode.NothingDone;
            var mappings = parsed.GetValue(registers.Mappings) ?? MappingFile.Beside(parsed.GetRequiredValue(database));
            var loaded = Loader.For(workshop, store, mappings, parsed.GetValue(registers.KeepNames), terminal).Load(parsed.GetRequiredValue(inputs));
            var summary = loaded.Summary;
            terminal.Error.WriteLine(
                $"{summary.Documents} documents stored, {summary.AlreadyStored} already there, {summary.Activities} activities, "
                + $"{summary.Resolutions} resolutions, {summary.ParticipationRows} participation rows; {loaded.Problems} problems");
            return loaded.ExitCode;
        });
        return command;
    }
}
