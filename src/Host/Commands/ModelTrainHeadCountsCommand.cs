using System.CommandLine;
using System.Globalization;
using SdgInsights.Ingest;

namespace SdgInsights.Host;

/// <summary><c>model train-head-counts</c>: weights that find the attendance of an English report where no rule does.</summary>
internal static class ModelTrainHeadCountsCommand
{
    public static Command Create(Terminal terminal)
    {
        var data = new Option<string[]>("--data")
        {
            Description = "Reports whose head counts are marked, as JSON Lines, plain or gzip; their source is the author. Without it: those of the project.",
            HelpName = "FILE",
            AllowMultipleArgumentsPerToken = true,
        };
        var seed = new Option<int>("--seed") { Description = "The same seed and data give the same file.", DefaultValueFactory = _ => new HeadCountTrainingOptions().Seed };
        var output = new Option<string>("--out") { Description = "File to write the weights to.", HelpName = "FILE", DefaultValueFactory = _ => "head-counts-linear.bin" };
        var command = new Command("train-head-counts", "Train what finds the attendance of English reports where no rule does, and report how it does on held-out authors.") { data, seed, output };
        command.SetAction(parsed => Run(parsed.GetValue(data) is { Length: > 0 } files ? files : [SeedFolder.MarkedReports], parsed.GetValue(seed), parsed.GetRequiredValue(output), terminal));
        return command;
    }

    private static int Run(string[] files, int seed, string output, Terminal terminal)
    {
        var texts = LabelledFiles.Read(files, terminal, out var problems);
        var trainer = new HeadCountTrainer(ReferenceFiles.Load(SeedFolder.Reference), new HeadCountTrainingOptions { Seed = seed });
        if (trainer.Train(texts, output) is not { } report)
        {
            terminal.Error.WriteLine($"{string.Join(", ", files)}: found no marked head count, or a single author; expected reports of several authors with marks as in ⟦42 participants⟧");
            return ExitCode.NothingDone;
        }

        using var writer = new StreamWriter(terminal.Out, leaveOpen: true);
        void Line(FormattableString text) => writer.WriteLine(text.ToString(CultureInfo.InvariantCulture));
        void Tally(string by, HeadCountTally tally) => Line($"| {by} | {tally.Right} | {tally.Missed} | {tally.Wrong} | {tally.Invented} |");
        Line($"{report.Reports} reports, {report.Features} features");
        Line($"");
        Line($"| held-out authors | right | missed | wrong | invented |");
        Line($"|---|---:|---:|---:|---:|");
        Tally("rules alone", report.ByRules);
        Tally("with the model", report.WithModel);
        return problems > 0 ? ExitCode.SomeProblems : ExitCode.Done;
    }
}
