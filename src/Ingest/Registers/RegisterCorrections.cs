using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Puts what the user says of columns in the place of what their headings say.</summary>
internal static class RegisterCorrections
{
    public static IReadOnlyList<RegisterHeading> Readings(
        IReadOnlyList<string> texts, Dictionary<RegisterColumn, int> columns, string shape, RegisterHeadings headings)
    {
        var byPlace = columns.ToDictionary(c => c.Value, c => c.Key);
        return [.. texts.Select((text, place) => Reading(text, place))];

        RegisterHeading Reading(string text, int place)
        {
            var letters = RegisterShape.Column(place);
            RegisterColumn? reading = byPlace.TryGetValue(place, out var column) ? column
                : text.Length > 0 && headings.ColumnOf(text) is RegisterColumn.Ignored ? RegisterColumn.Ignored
                : null;
            return new(letters, text, Codes.Of(reading), Codes.Of(headings.Mappings.CorrectionOf(shape, letters)));
        }
    }

    /// <returns>True where there was something to correct.</returns>
    public static bool Apply(IReadOnlyList<RegisterHeading> readings, Dictionary<RegisterColumn, int> columns)
    {
        var corrections = readings.Select((r, place) => (r.Correction, Place: place)).Where(c => c.Correction is not null).ToList();
        foreach (var guess in columns.Where(c => corrections.Exists(m => m.Place == c.Value)).Select(c => c.Key).ToList())
            columns.Remove(guess);
        foreach (var (meaning, place) in corrections)
            columns[Codes.Parse<RegisterColumn>(meaning!)] = place;
        return corrections.Count > 0;
    }
}
