using System.Text;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Turns tables into the text that is stored, and finds the registration sheets among them.</summary>
internal sealed class RegisterReader(RegisterHeadings headings, RegisterWords words, RegisterValues values, RegisterOptions options)
{
    private readonly RegisterHead head = new(words);

    /// <exception cref="DataFileException">A data file is wrong.</exception>
    public static RegisterReader Load(string folder, ReferenceData reference, RegisterOptions options)
    {
        var words = RegisterWords.Load(folder);
        return new(RegisterHeadings.Load(folder, options.Mappings), words, new(reference, words), options);
    }

    /// <param name="problems">What the file's own reader set aside.</param>
    public Parsed<DocumentContent> Read(InputFile file, string mediaType, IReadOnlyList<SheetTable> tables, IReadOnlyList<Problem> problems)
    {
        var text = new StringBuilder();
        var registers = new List<RegisterSheet>();
        var cover = default(TextSpan);
        var identities = new RegisterIdentities();
        var setAside = problems.ToList();
        foreach (var table in tables.Where(t => t.Rows.Count > 0))
        {
            if (text.Length > 0)
                text.Append('\n');
            var (above, segments) = RegisterSegments.Of(table, headings);
            if (segments.Count > 0 && !segments.Any(s => RegisterTotals.HoldsCounts(s, words)))
                registers.Add(new RegisterSheetReader(file.Name, table, values, words, identities, options, setAside).Read(head.Of(above), segments, text));
            else if (cover.Length == 0 && head.IsCover(table.Rows))
                cover = Append(text, head.Of(table.Rows));
            else
                AppendPlain(table, text);
        }

        // A workbook may tell of the event on a sheet of its own.
        var titled = registers.Select(r => r.Head.Length == 0 ? r with { Head = cover } : r);
        return string.IsNullOrWhiteSpace(text.ToString())
            ? Parsed<DocumentContent>.Fail(problems.FirstOrDefault() ?? new Problem(file.Name, "", "", "no rows", "a table with text"))
            : Parsed<DocumentContent>.Of(new(mediaType, text.ToString(), [.. titled], setAside));
    }

    private static TextSpan Append(StringBuilder text, string words)
    {
        var start = text.Length;
        text.Append(words);
        return new(start, text.Length);
    }

    private static void AppendPlain(SheetTable table, StringBuilder text)
    {
        foreach (var row in table.Rows.Where(r => r.Filled.Any()))
            text.AppendJoin('\t', row.Cells.Select(Collapse.Whitespace)).Append('\n');
    }
}
