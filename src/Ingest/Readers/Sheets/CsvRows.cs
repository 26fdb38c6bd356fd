using CsvHelper;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Parts a CSV text into rows. Where a quote is never closed, the line that opened it is set aside and reading goes on behind it.</summary>
internal static class CsvRows
{
    private const int MostBroken = 50;

    public static (IReadOnlyList<SheetRow> Rows, List<Problem> Problems) Of(string text, string source)
    {
        var rows = new List<SheetRow>();
        var problems = new List<Problem>();
        var options = new CsvReaderOptions
        {
            HasHeader = false,
            Separator = CsvSeparator.Of(text),
            SkipEmptyLines = false,
            TrackLineNumbers = true,
            MalformedData = CsvMalformedDataHandling.Throw,
        };
        for (var line = 1; text.Length > 0;)
        {
            if (ReadUntilBroken(text, line, options, rows) is not { } broken)
                break;
            text = Behind(text, broken - line);
            var written = text[..Math.Max(text.IndexOf('\n', StringComparison.Ordinal), 0)];
            if (HasOnlyStrayQuotes(written, options.Separator.Value))
                rows.Add(new(broken, [.. written.Split(options.Separator.Value).Select(Collapse.Lines)]));
            else
                problems.Add(new(source, $"line {broken}", "", "a line with a quotation mark too many or too few", "cells with quotation marks in pairs"));
            if (problems.Count == MostBroken)
            {
                problems.Add(new(source, $"line {broken}", "", $"{MostBroken} broken lines; the rest is not read", "a CSV file"));
                break;
            }

            text = Behind(text, 1);
            line = broken + 1;
        }

        return (rows, problems);
    }

    // กลุ่ม "รักษ์น้ำ" without quotation marks around the cell: the separators still part the cells.
    private static bool HasOnlyStrayQuotes(string line, char separator) =>
        line.Length > 0 && !line.Split(separator).Any(c => c.TrimStart().StartsWith('"'));

    /// <returns>The broken line; null where the text was read to its end.</returns>
    private static int? ReadUntilBroken(string text, int firstLine, CsvReaderOptions options, List<SheetRow> rows)
    {
        using var reader = CsvReader.FromText(text, options);
        var next = firstLine;
        try
        {
            while (reader.Read())
            {
                rows.Add(new(next, [.. reader.Current.ToArray().Select(Collapse.Lines)]));
                next += LinesOf(reader.RawRecord);
            }

            return null;
        }
        catch (CsvFormatException)
        {
            return next;
        }
    }

    private static int LinesOf(ReadOnlySpan<byte> record) => 1 + record.TrimEnd("\r\n"u8).Count((byte)'\n');

    private static string Behind(string text, int lines)
    {
        var start = 0;
        for (; lines > 0; lines--)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0)
                return "";
            start = end + 1;
        }

        return text[start..];
    }
}
