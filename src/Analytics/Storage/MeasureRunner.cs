using System.Data.Common;
using System.Globalization;

namespace SdgInsights.Analytics;

/// <summary>
/// Runs the statement of a measure. Its first columns are the keys, null where not stated; then, by name, <c>activities</c>,
/// <c>activities_with_head_count</c>, <c>people</c>, <c>people_approximate</c> and, in some, <c>resolutions</c>.
/// </summary>
internal static class MeasureRunner
{
    public static MeasureTable Run(Measure measure, DbConnection connection, DbTransaction transaction)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = measure.Sql;
        using var reader = command.ExecuteReader();
        var columns = Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, i => i, StringComparer.Ordinal);
        var rows = new List<MeasureRow>();
        while (reader.Read())
        {
            rows.Add(new(
                [.. measure.Dimensions.Select((_, i) => reader.IsDBNull(i) ? MeasureKeys.NotStated : Text(reader.GetValue(i)))],
                (int)(Number("activities") ?? 0),
                (int)(Number("activities_with_head_count") ?? 0),
                Number("people"),
                Number("people_approximate"),
                columns.ContainsKey("resolutions") ? Number("resolutions") : null));
        }

        return new(measure, rows);

        long? Number(string column) => reader.IsDBNull(columns[column]) ? null : reader.GetInt64(columns[column]);
    }

    private static string Text(object value) => Convert.ToString(value, CultureInfo.InvariantCulture)!;
}
