using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Reads comma-, semicolon- and tab-separated files. A broken line is set aside; the lines behind it are read.</summary>
internal sealed class CsvTableReader(RegisterReader registers) : IDocumentReader
{
    internal const string MediaType = "text/csv";

    public Parsed<DocumentContent> Read(InputFile file)
    {
        var decoded = TextDecoding.Decode(file);
        if (!decoded.Ok)
            return Parsed<DocumentContent>.Fail(decoded.Problem);
        var (rows, problems) = CsvRows.Of(decoded.Value.Text, file.Name);
        var table = new SheetTable("", "line", rows, IsWhole: problems.Count == 0);
        if (decoded.Value.Problem is { } lost)
            problems.Add(lost);
        return registers.Read(file, MediaType, [table], problems);
    }
}
