using CsvHelper;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>
/// Reads a file of yes-or-no questions, one goal a row, as the SDG Classification Expert Group publishes them: CSV with columns
/// <c>text</c>, <c>sdg</c> and <c>label</c> (True or False). Of the other goals such a row says nothing.
/// </summary>
public static class BenchmarkFile
{
    public static IEnumerable<Parsed<LabelledText>> Read(string path)
    {
        using var reader = CsvReader.FromFile(path, new CsvReaderOptions { HasHeader = false, TrackLineNumbers = true }, FileOptions.SequentialScan);
        if (!reader.Read())
            yield break;
        var header = reader.Current.ToArray();
        var (text, sdg, label) = (Array.IndexOf(header, "text"), Array.IndexOf(header, "sdg"), Array.IndexOf(header, "label"));
        if (text < 0 || sdg < 0 || label < 0)
        {
            yield return Parsed<LabelledText>.Fail(new Problem(path, "line 1", "", string.Join(",", header), "columns text, sdg and label"));
            yield break;
        }

        while (reader.Read())
        {
            var cells = reader.Current.ToArray();
            yield return cells.Length == header.Length && int.TryParse(cells[sdg], out var number) && Goal.IsNumber(number) && bool.TryParse(cells[label], out var addressed)
                ? Parsed<LabelledText>.Of(Question(cells[text], new Goal(number), addressed))
                : Parsed<LabelledText>.Fail(new Problem(path, $"line {reader.LineNumber}", "", $"{cells.Length} cells", "a text, a goal from 1 to 17, True or False"));
        }
    }

    private static LabelledText Question(string text, Goal goal, bool addressed) =>
        new(text, addressed ? new HashSet<Goal> { goal } : [], "benchmark") { Unsure = Goal.All.Where(g => g != goal).ToHashSet() };
}
