namespace SdgInsights.Ingest;

/// <summary>A header and the rows under it, down to the next header.</summary>
/// <param name="HeaderRow">Number of the header's first row.</param>
internal sealed record RegisterSegment(RegisterHeader Header, int HeaderRow, IReadOnlyList<SheetRow> Rows);

/// <summary>Parts a sheet where a header stands again, be it the same on a new page or that of another list, such as speakers above participants.</summary>
internal static class RegisterSegments
{
    private const int DeepestHeader = 15;

    /// <returns>The rows above the first header, and the segments; no segments where the sheet is no register.</returns>
    public static (IReadOnlyList<SheetRow> Head, IReadOnlyList<RegisterSegment> Segments) Of(SheetTable table, RegisterHeadings headings)
    {
        var segments = new List<RegisterSegment>();
        var rows = new List<SheetRow>();
        IReadOnlyList<SheetRow> head = table.Rows;
        for (var i = 0; i < table.Rows.Count; i++)
        {
            var mayBeHeader = segments.Count > 0 ? StartsAsHeader(table.Rows[i], headings) : i < DeepestHeader;
            if (mayBeHeader && RegisterHeader.At(table.Rows, i, headings) is { } header)
            {
                if (segments.Count == 0)
                    head = [.. rows];
                rows = [];
                segments.Add(new(header, table.Rows[i].Number, rows));
                i += header.Rows - 1;
            }
            else
            {
                rows.Add(table.Rows[i]);
            }
        }

        return (head, segments);
    }

    private static bool StartsAsHeader(SheetRow row, RegisterHeadings headings) => row.Filled.FirstOrDefault() is { } first && !char.IsDigit(first[0]) && headings.ColumnOf(first) is not null;
}
