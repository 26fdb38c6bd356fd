using System.CommandLine;
using SdgInsights.Analytics;

namespace SdgInsights.Host;

/// <summary><c>same</c>, <c>not-same</c>, <c>undecide</c>: what a reviewer says of two reports.</summary>
internal static class DecisionCommand
{
    public static Command Same(Terminal terminal) => Create("same", "Say that two reports tell of one activity.", EventDecisionKind.Same, terminal);

    public static Command NotSame(Terminal terminal) => Create("not-same", "Say that two reports tell of two activities.", EventDecisionKind.NotSame, terminal);

    public static Command Undecide(Terminal terminal) =>
        Create("undecide", "Withdraw what was said of two reports; the rule tells again.", EventDecisionKind.Withdrawn, terminal);

    private static Command Create(string name, string description, EventDecisionKind kind, Terminal terminal)
    {
        var first = new Argument<string>("A") { Description = "Key of an activity, as sheets and tables show it." };
        var second = new Argument<string>("B") { Description = "Key of another." };
        var why = new Option<string>("--why") { Description = "The reason, for those who read the decision later.", HelpName = "TEXT", Required = true };
        var who = new Option<string>("--by") { Description = "Who decides.", HelpName = "NAME", DefaultValueFactory = _ => Environment.UserName };
        var database = Options.Database();
        var command = new Command(name, description + " Decisions are kept with name, time and reason; the last one on the same two stands.") { first, second, why, who, database };
        command.SetAction(parsed =>
        {
            var decision = new EventDecision(
                parsed.GetRequiredValue(first), parsed.GetRequiredValue(second), kind, parsed.GetRequiredValue(who), terminal.Clock.GetUtcNow(), parsed.GetRequiredValue(why));
            return Run(decision, parsed.GetRequiredValue(database), terminal);
        });
        return command;
    }

    private static int Run(EventDecision decision, string database, Terminal terminal)
    {
        using var store = StoreFile.OpenExisting(database, Workshop.Open(terminal.Clock), terminal);
        if (store is null)
            return ExitCode.NothingDone;
        if (store.Decide(decision) is { } problem)
        {
            terminal.Error.WriteLine(problem);
            return ExitCode.NothingDone;
        }

        terminal.Error.WriteLine($"Noted for {decision.First} and {decision.Second}: {Said(decision.Kind)}. `report` writes the workbook anew.");
        return ExitCode.Done;
    }

    private static string Said(EventDecisionKind kind) => kind switch
    {
        EventDecisionKind.Same => "one activity",
        EventDecisionKind.NotSame => "two activities",
        _ => "the rule decides again",
    };
}
