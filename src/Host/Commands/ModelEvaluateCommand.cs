using System.CommandLine;
using System.Globalization;
using SdgInsights.Ingest;

namespace SdgInsights.Host;

/// <summary><c>model evaluate</c>: a table by goal, calibration, and every error.</summary>
internal static class ModelEvaluateCommand
{
    private const int ExcerptLength = 160;

    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string[]>("FILE")
        {
            Description = "Labelled texts: JSON Lines {\"text\",\"sdgs\"}, or CSV with columns text, sdg, label.",
            Arity = ArgumentArity.OneOrMore,
        };
        var command = new Command("evaluate", "Score the classifier on labelled texts: a table by goal, calibration, and every error.") { file };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(file), terminal));
        return command;
    }

    private static int Run(string[] files, Terminal terminal)
    {
        var texts = LabelledFiles.Read(files, terminal, out var problems);
        if (texts.Count == 0)
            return ExitCode.NothingDone;
        var evaluation = ModelEvaluation.Of(Workshop.Open(terminal.Clock).Classifier, texts.Where(t => t.Goals is not null));
        using var writer = new StreamWriter(terminal.Out, leaveOpen: true);
        ModelTables.Write(writer, evaluation.Goals, evaluation.Calibration);
        if (evaluation.Targets is var t && t.Right + t.Wrong + t.NotNamed > 0)
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nTargets of goals rightly assigned: {t.Right} right, {t.Wrong} wrong, {t.NotNamed} not named"));
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nErrors: {evaluation.Errors.Count}\n"));
        foreach (var error in evaluation.Errors)
        {
            var text = error.Text.Text.ReplaceLineEndings(" ");
            var excerpt = text.Length > ExcerptLength ? text[..ExcerptLength] + "…" : text;
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"- SDG {error.Goal} {(error.WasAssigned ? "assigned wrongly" : "missed")} ({error.Probability:F2}): {excerpt}"));
        }

        return problems > 0 ? ExitCode.SomeProblems : ExitCode.Done;
    }
}
