using SdgInsights.Domain;
using SdgInsights.Ingest;

namespace SdgInsights.Host;

/// <summary>Reads labelled texts for the model's commands; what cannot be read is told on stderr and left out.</summary>
internal static class LabelledFiles
{
    public static List<LabelledText> Read(IEnumerable<string> files, Terminal terminal, out int problems)
    {
        var texts = new List<LabelledText>();
        problems = 0;
        foreach (var row in files.SelectMany(Rows))
        {
            if (row.Ok)
            {
                texts.Add(row.Value);
                continue;
            }

            terminal.Error.WriteLine(row.Problem);
            problems++;
        }

        return texts;
    }

    private static IEnumerable<Parsed<LabelledText>> Rows(string file)
    {
        if (!File.Exists(file))
            return [Parsed<LabelledText>.Fail(new Problem(file, "", "", "nothing of this name", "a file of labelled texts"))];
        return file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ? BenchmarkFile.Read(file) : TrainingFiles.Read(file);
    }
}
