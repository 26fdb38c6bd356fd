using System.CommandLine;
using System.Globalization;
using SdgInsights.Ingest;

namespace SdgInsights.Host;

/// <summary><c>model train-kinds</c>: weights that tell news of events from other news, and the kinds of events apart.</summary>
internal static class ModelTrainKindsCommand
{
    public static Command Create(Terminal terminal)
    {
        var data = new Option<string[]>("--data")
        {
            Description = "The texts whose openings were read, as JSON Lines, plain or gzip.",
            HelpName = "FILE",
            AllowMultipleArgumentsPerToken = true,
            Required = true,
        };
        var labels = new Option<string?>("--labels") { Description = "What was found reading them, by hash. Without it: the labels of the project.", HelpName = "FILE" };
        var seed = new Option<int>("--seed") { Description = "The same seed and data give the same file.", DefaultValueFactory = _ => new KindTrainingOptions().Seed };
        var output = new Option<string>("--out") { Description = "File to write the weights to.", HelpName = "FILE", DefaultValueFactory = _ => "kinds-linear.bin" };
        var command = new Command("train-kinds", "Train what tells news of events from other news, and report how it does on held-out texts.") { data, labels, seed, output };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(data), parsed.GetValue(labels) ?? Path.Combine(SeedFolder.Training, "openings.csv"), parsed.GetValue(seed), parsed.GetRequiredValue(output), terminal));
        return command;
    }

    private static int Run(string[] files, string labels, int seed, string output, Terminal terminal)
    {
        var texts = LabelledFiles.Read(files, terminal, out var problems);
        var trainer = new KindTrainer(ReferenceFiles.Load(SeedFolder.Reference), new KindTrainingOptions { Seed = seed });
        if (trainer.Train(texts.Select(t => t.Text), OpeningLabels.Load(labels), output) is not { } report)
        {
            terminal.Error.WriteLine($"{labels} has no label for enough of these texts: expected the files that it was written for");
            return ExitCode.NothingDone;
        }

        using var writer = new StreamWriter(terminal.Out, leaveOpen: true);
        void Line(FormattableString text) => writer.WriteLine(text.ToString(CultureInfo.InvariantCulture));
        Line($"| held out | texts | rules alone | with the model |");
        Line($"|---|---:|---:|---:|");
        Line($"| is it an event? | {report.Openings} | {report.RulesRight:F3} | {report.ModelRight:F3} |");
        Line($"| its kind | {report.Events} | {report.TypesRightByRules:F3} | {report.TypesRightByModel:F3} |");
        return problems > 0 ? ExitCode.SomeProblems : ExitCode.Done;
    }
}
