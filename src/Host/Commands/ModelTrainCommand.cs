using System.CommandLine;
using SdgInsights.Ingest;

namespace SdgInsights.Host;

/// <summary><c>model train</c>: weights from labelled texts, with a report of the held-out folds.</summary>
internal static class ModelTrainCommand
{
    public static Command Create(Terminal terminal)
    {
        var data = new Option<string[]>("--data")
        {
            Description = "Labelled texts as JSON Lines, plain or gzip; lines without sdgs count only where such a label exists. Without it: the exemplars of the project.",
            HelpName = "FILE",
            AllowMultipleArgumentsPerToken = true,
        };
        var labels = new Option<string?>("--labels")
        {
            Description = "Labels given to texts of others, by hash; they replace those of the files. Without it: those of the project.",
            HelpName = "FILE",
        };
        var seed = new Option<int>("--seed") { Description = "The same seed and data give the same file.", DefaultValueFactory = _ => new TrainingOptions().Seed };
        var output = new Option<string>("--out") { Description = "File to write the weights to.", HelpName = "FILE", DefaultValueFactory = _ => "sdg-linear.bin" };
        var plot = new Option<string?>("--plot") { Description = "File to draw the probabilities' reliability into, as SVG.", HelpName = "FILE" };
        var command = new Command("train", "Train the classifier and report how it does on held-out texts.") { data, labels, seed, output, plot };
        command.SetAction(parsed => Run(parsed.GetValue(data) ?? [], parsed.GetValue(labels) ?? Path.Combine(SeedFolder.Training, "labels.csv"), parsed.GetValue(seed), parsed.GetRequiredValue(output), parsed.GetValue(plot), terminal));
        return command;
    }

    private static int Run(string[] files, string labels, int seed, string output, string? plot, Terminal terminal)
    {
        var own = files.Length == 0 ? Directory.GetFiles(SeedFolder.Training, "*.jsonl").Order(StringComparer.Ordinal) : files.AsEnumerable();
        var texts = LabelledFiles.Read(own, terminal, out var problems);
        if (texts.Count == 0)
            return ExitCode.NothingDone;
        var read = ReadLabels.Load(labels);
        var trainer = new ModelTrainer(TermLists.Load(SeedFolder.Terms), new TrainingOptions { Seed = seed });
        using (var progress = new Progress(terminal, $"Training, steps of {ModelTrainer.Steps}:"))
        {
            var report = trainer.Train([.. texts.SelectMany(read.Of)], output, progress.Report);
            using var writer = new StreamWriter(terminal.Out, leaveOpen: true);
            ModelTables.Write(writer, report.Goals, report.Calibration);
            if (plot is not null)
                File.WriteAllText(plot, ReliabilityPlot.Svg(report.Calibration));
        }

        return problems > 0 ? ExitCode.SomeProblems : ExitCode.Done;
    }
}
