using System.Reflection;

namespace SdgInsights.Analytics;

/// <summary>
/// The measures, each a file <c>Sql/ID.sql</c>: lines <c>-- name: value</c> with its dimensions, whether its people may be added up and
/// its sentences, then the statement. Adding a measure is adding a file.
/// </summary>
public static class MeasureCatalogue
{
    private const string Folder = "measures/";

    /// <summary>Ordered by <see cref="Measure.Id"/>.</summary>
    public static IReadOnlyList<Measure> All { get; } = [.. typeof(MeasureCatalogue).Assembly.GetManifestResourceNames()
        .Where(n => n.StartsWith(Folder, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(n => Parse(n[Folder.Length..], Content(n)))];

    /// <exception cref="FormatException">A heading is missing: a mistake in the file, found by the first test that runs.</exception>
    internal static Measure Parse(string id, string file)
    {
        var lines = file.Split('\n');
        var headings = lines.TakeWhile(l => l.StartsWith("-- ", StringComparison.Ordinal)).ToList();
        var values = headings
            .Select(h => h[3..].Split(": ", 2))
            .ToDictionary(h => h[0], h => h.Length == 2 ? h[1].Trim() : "", StringComparer.Ordinal);
        return new(
            id,
            Value("dimensions").Split(", "),
            Value("people are additive") == "yes",
            Value("en"),
            Value("th"),
            string.Join('\n', lines.Skip(headings.Count)).Trim());

        string Value(string name) => values.GetValueOrDefault(name) is { Length: > 0 } value
            ? value
            : throw new FormatException($"found no heading \"{name}\"; expected one; {id}.sql");
    }

    private static string Content(string resource)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
