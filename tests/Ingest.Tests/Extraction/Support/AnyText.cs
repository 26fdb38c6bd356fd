using FsCheck;
using FsCheck.Fluent;

namespace SdgInsights.Ingest.Tests;

/// <summary>Texts of the characters that trouble readers: invisible ones, both digits, doubled and decomposed vowels, all line ends.</summary>
internal static class AnyText
{
    public static Gen<string> Typed { get; } =
        Gen.Elements("เ", "แ", "\u0E4D", "า", "ำ", "้", "น", "ประชุม", "๗", "9", "a", "Z", " ", "  ", "\u00A0", "\t", "\n", "\r", "\r\n", "\u2029", "\u200B", "\uFEFF", "\u00AD", ".", "(", "\uD83D\uDE00")
            .ListOf().Select(string.Concat);

    public static Gen<(string Text, int Start, int Length)> WithSpan { get; } =
        from text in Typed from start in Gen.Choose(0, 1000) from length in Gen.Choose(0, 1000) select (text, start, length);
}
