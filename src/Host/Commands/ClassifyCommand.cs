using System.CommandLine;
using System.Globalization;
using SdgInsights.Domain;
using SdgInsights.Ingest;

namespace SdgInsights.Host;

/// <summary><c>classify</c>: SDG assignments of texts as JSON Lines.</summary>
internal static class ClassifyCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "Texts to classify, or - for standard input.", DefaultValueFactory = _ => InputFiles.Stdin };
        var format = new Option<string?>("--format")
        {
            Description = "text: one text a line; jsonl: {\"id\",\"text\"} a line. Without it, a line that opens a brace is read as JSON.",
            HelpName = "text|jsonl",
        }.AcceptOnlyFromAmong("text", "jsonl");
        var explain = new Option<bool>("--explain") { Description = "For people: why each goal was assigned or narrowly not, with its terms and likely targets." };
        var command = new Command("classify", "Print the goals that texts address, with probabilities and the terms that carried them.") { file, format, explain };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(file), parsed.GetValue(format), parsed.GetValue(explain), terminal));
        return command;
    }

    private static int Run(string path, string? format, bool explain, Terminal terminal)
    {
        if (path != InputFiles.Stdin && !File.Exists(path))
        {
            terminal.Error.WriteLine(new Problem(path, "", "", "nothing of this name", "a file or -"));
            return ExitCode.NothingDone;
        }

        var classifier = Workshop.Open(terminal.Clock).Classifier;
        var lines = new JsonLines(terminal.Out);
        var done = 0;
        var problems = 0;
        using var progress = new Progress(terminal, "Classifying texts:");
        using var people = new StreamWriter(terminal.Out, leaveOpen: true);
        using var reader = new StreamReader(path == InputFiles.Stdin ? terminal.In : File.OpenRead(path));
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;
            var text = TextLine.Read(line, format, number.ToString(CultureInfo.InvariantCulture), path);
            if (!text.Ok)
            {
                terminal.Error.WriteLine(text.Problem);
                problems++;
                continue;
            }

            progress.Report(++done);
            if (explain)
            {
                ExplainText.Write(people, text.Value.Id, classifier.Explain(text.Value.Text));
                continue;
            }

            var classification = classifier.Classify(text.Value.Text);
            lines.Write(new ClassifyLine(
                text.Value.Id,
                Codes.Of(LanguageGuess.Of(text.Value.Text)),
                ExtractJson.Sdgs(classification.Assignments),
                ExtractJson.Scores(classification)));
        }

        return problems > 0 ? done > 0 ? ExitCode.SomeProblems : ExitCode.NothingDone : ExitCode.Done;
    }
}
