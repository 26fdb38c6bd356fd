using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>A cell that no list knows.</summary>
internal sealed record UnknownValue(RegisterColumn Column, string Text, string Expected);

internal static class UnknownValues
{
    /// <summary>One problem for each distinct value, not one for each row.</summary>
    public static IEnumerable<Problem> Problems(IEnumerable<RegisterRow> rows, SheetTable table, RegisterWords words, string source) => rows
        .SelectMany(r => r.Unknown.Select(u => (Value: u, Row: r.Source.Number)))
        .GroupBy(u => u.Value, u => u.Row)
        .Select(g => new Problem(
            source,
            table.Place(g.First()),
            Codes.Of(g.Key.Column),
            $"{Shown(g.Key.Text, words)}{(g.Skip(1).Any() ? $" in {g.Count()} rows" : "")}",
            $"{g.Key.Expected}; taken as not stated"));

    // A row whose cells slipped sideways can hold a name anywhere, and names are not kept.
    private static string Shown(string value, RegisterWords words) =>
        words.Titles.LooksLikeName(value) || value.Contains('@', StringComparison.Ordinal) ? "what looks like a person's name or address" : value;
}
