using System.CommandLine;
using SdgInsights.Domain;

namespace SdgInsights.Host;

/// <summary><c>merges</c>: activities that several documents report, and what reviewers decided.</summary>
internal static class MergesCommand
{
    public static Command Create(Terminal terminal)
    {
        var database = Options.Database();
        var command = new Command("merges", "Print as JSON Lines the activities that several documents report, then the decisions of reviewers in their order.") { database };
        command.SetAction(parsed =>
        {
            var workshop = Workshop.Open(terminal.Clock);
            using var store = StoreFile.OpenExisting(parsed.GetRequiredValue(database), workshop, terminal);
            if (store is null)
                return ExitCode.NothingDone;
            var lines = new JsonLines(terminal.Out);
            foreach (var merged in store.Merges())
                lines.Write(merged);
            foreach (var decision in store.Decisions())
                lines.Write(new DecisionLine(decision.First, decision.Second, Codes.Of(decision.Kind), decision.Who, decision.When, decision.Why));
            return ExitCode.Done;
        });
        return command;
    }

    private sealed record DecisionLine(string First, string Second, string Decision, string Who, DateTimeOffset When, string Why);
}
