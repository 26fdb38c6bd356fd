using System.Reflection;
using CsvHelper;

namespace SdgInsights.Reports;

/// <summary>Reads a data file that travels inside the assembly.</summary>
internal static class EmbeddedTable
{
    public static IEnumerable<CsvReader> Rows(string resource)
    {
        using var csv = CsvReader.Create(
            Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!,
            CsvReaderOptions.Default with { HasHeader = true, AllowLineBreaksInQuotes = true },
            leaveOpen: false);
        while (csv.Read())
            yield return csv;
    }
}
