using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>What a file says, whatever its format.</summary>
/// <param name="MediaType">IANA media type.</param>
/// <param name="Text">Lines end in <c>\n</c>; cells of a row are parted by tabs. All spans count here.</param>
/// <param name="Registers">The registration sheets of a workbook or CSV, in their order; empty for everything else.</param>
/// <param name="Problems">Parts that were set aside; the rest stands.</param>
public sealed record DocumentContent(
    string MediaType,
    string Text,
    IReadOnlyList<RegisterSheet> Registers,
    IReadOnlyList<Problem> Problems)
{
    /// <summary>True of workbooks and CSV, which can be registration sheets.</summary>
    public bool IsTable => MediaType is XlsxReader.MediaType or CsvTableReader.MediaType;

    internal static Parsed<DocumentContent> OfText(string mediaType, InputFile file, string text, params Problem?[] problems) =>
        string.IsNullOrWhiteSpace(text)
            ? Parsed<DocumentContent>.Fail(new Problem(file.Name, "", "", "no words", "a document with text"))
            : Parsed<DocumentContent>.Of(new(mediaType, text, [], [.. problems.OfType<Problem>(), .. LongLines(file, text)]));

    private static IEnumerable<Problem> LongLines(InputFile file, string text)
    {
        for (int start = 0, number = 1; start < text.Length; number++)
        {
            var length = text.AsSpan(start).IndexOf('\n') is var end and >= 0 ? end : text.Length - start;
            if (length > NormalText.LongestLine)
                yield return new(file.Name, $"line {number}", "", $"a line of {length} characters", $"at most {NormalText.LongestLine}; what follows in it was not read");
            start += length + 1;
        }
    }
}
