using System.Globalization;
using CsvHelper;
using SdgInsights.Analytics;
using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>
/// Writes the tables of a dataset as CSV: UTF-8 with byte order mark, so that Excel shows Thai; CRLF (RFC 4180).
/// An empty field is not stated. Text that a spreadsheet would run as a formula starts with an apostrophe.
/// </summary>
public static class CsvExport
{
    private static readonly CsvWriterOptions Options = CsvWriterOptions.Default with
    {
        NewLine = "\r\n",
        FormatProvider = CultureInfo.InvariantCulture,
    };

    /// <returns>Paths of the files written, one a table.</returns>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static IReadOnlyList<string> WriteAll(Dataset dataset, ReferenceData reference, string folder)
    {
        OutputFile.Folder(folder);
        return [.. CsvTables.Of(dataset, reference).Select(table => OutputFile.Write(Path.Combine(folder, table.Name + ".csv"), to => Write(table, to)))];
    }

    public static void Write(CsvTable table, Stream to)
    {
        using var csv = CsvWriter.Create(to, Options with { WriteByteOrderMark = true }, leaveOpen: true);
        Write(table, csv);
    }

    /// <summary>Without a byte order mark, which the writer's encoding decides.</summary>
    public static void Write(CsvTable table, TextWriter to)
    {
        using var csv = CsvWriter.Create(to, Options, leaveOpen: true);
        Write(table, csv);
    }

    private static void Write(CsvTable table, CsvWriter csv)
    {
        foreach (var column in table.Columns)
            csv.WriteField(column);
        csv.EndRecord();
        foreach (var row in table.Rows)
        {
            foreach (var value in row)
                csv.WriteField(value is IFormattable number ? number.ToString(null, CultureInfo.InvariantCulture) : Harmless((string?)value ?? ""));
            csv.EndRecord();
        }
    }

    // The library knows of ASCII letters only, and spreadsheets take wide ones too.
    private static string Harmless(string text) => CellText.LooksLikeFormula(text) ? "'" + text : text;
}
