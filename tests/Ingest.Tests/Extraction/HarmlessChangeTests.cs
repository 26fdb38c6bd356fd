using System.Globalization;

namespace SdgInsights.Ingest.Tests;

/// <summary>The same report typed in another way gives the same facts.</summary>
public sealed class HarmlessChangeTests
{
    private static readonly Dictionary<string, Func<string, string>> Changes = new()
    {
        ["windows line ends"] = text => text.ReplaceLineEndings("\r\n"),
        ["no-break spaces"] = text => text.Replace(' ', '\u00A0'),
        ["double spaces"] = text => text.Replace(" ", "  ", StringComparison.Ordinal),
        ["zero-width spaces between Thai letters"] = text => string.Concat(text.Select((c, i) => i % 7 == 3 && IsConsonant(c) ? "\u200B" + c : c.ToString(CultureInfo.InvariantCulture))),
        ["Thai digits"] = Notation.ThaiDigits,
        ["Arabic digits"] = text => string.Concat(text.Select(c => c is >= '๐' and <= '๙' ? (char)('0' + (c - '๐')) : c)),
        ["doubled sara e"] = text => text.Replace("แ", "เเ", StringComparison.Ordinal),
        ["decomposed sara am"] = text => text.Replace("ำ", "\u0E4Dา", StringComparison.Ordinal),
        ["a byte order mark"] = text => "\uFEFF" + text,
        ["trailing white space"] = text => text.ReplaceLineEndings(" \n") + "\n \n\n",
    };

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var name in Samples.Names)
            {
                foreach (var change in Changes.Keys)
                    cases.Add(name, change);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Gives_the_same_facts(string name, string change)
    {
        var text = Samples.Text(name);
        Assert.Equal(Facts.Of(Extracting.ActivityIn(text)), Facts.Of(Extracting.ActivityIn(Changes[change](text))));
    }

    private static bool IsConsonant(char c) => c is >= 'ก' and <= 'ฮ';
}
