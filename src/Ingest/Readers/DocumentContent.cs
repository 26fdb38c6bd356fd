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
    internal static Parsed<DocumentContent> OfText(string mediaType, InputFile file, string text, params Problem?[] problems) =>
        string.IsNullOrWhiteSpace(text)
            ? Parsed<DocumentContent>.Fail(new Problem(file.Name, "", "", "no words", "a document with text"))
            : Parsed<DocumentContent>.Of(new(mediaType, text, [], [.. problems.OfType<Problem>()]));
}
