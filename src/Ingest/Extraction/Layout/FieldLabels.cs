using System.Collections.Frozen;

namespace SdgInsights.Ingest;

/// <summary>Reads lines such as <c>Location: Nepal</c>, <c>[[country:Kenya]]</c> and <c>Lugar: Nicoya</c> by the labels of report-words.csv.</summary>
internal static class FieldLabels
{
    private const int LongestLine = 200;
    private const int LongestLabel = 30;

    private static readonly FrozenDictionary<string, string> Codes = ReportWords.Of("field").ToFrozenDictionary(w => w.Word, w => w.Code!, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> CodeOf = Codes.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <returns>Null where the line is no labelled value. The label is its code, such as <c>organisers</c>.</returns>
    public static ReportField? In(ReadOnlySpan<char> line, int start)
    {
        var colon = line.IndexOfAny(':', '：');
        if (colon < 0 || line.Length > LongestLine)
            return null;
        var label = line[..colon].Trim("[*-• ");
        if (label.Length is 0 or > LongestLabel || !CodeOf.TryGetValue(label, out var code))
            return null;
        var value = line[(colon + 1)..].TrimEnd();
        if (value.EndsWith("]]"))
            value = value[..^2];
        var first = value.IndexOfAnyExcept(" *");
        if (first < 0 || value.Contains(']'))
            return null;
        var end = colon + 1 + value.TrimEnd().Length;
        return new(code, new(start + colon + 1 + first, start + end));
    }
}
