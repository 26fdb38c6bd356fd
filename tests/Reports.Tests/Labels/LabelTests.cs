using System.Text;
using SdgInsights.Domain;

namespace SdgInsights.Reports.Tests;

public sealed class LabelTests
{
    private static readonly IReadOnlyDictionary<string, Label> All = LabelFiles.ReadEmbedded();

    [Fact]
    public void Every_label_has_wording_in_both_languages_and_a_source() => Assert.All(All.Values, label =>
    {
        Assert.NotEqual("", label.English.Trim());
        Assert.NotEqual("", label.Thai.Trim());
        Assert.NotEqual("", label.Source.Trim());
    });

    [Fact]
    public void Both_languages_of_a_label_have_the_same_places_to_fill() => Assert.All(All.Values, label =>
        Assert.Equal(Places(label.English), Places(label.Thai)));

    [Fact]
    public void Thai_wording_has_no_doubled_vowel_typed_for_another() =>
        Assert.DoesNotContain(All.Values, label => label.Thai.Contains("เเ", StringComparison.Ordinal));

    [Theory]
    [InlineData("th")]
    [InlineData("en")]
    public void Names_of_sheets_fit_Excel(string language)
    {
        var names = SheetCatalogue.All.Select(s => Reports.Labels.For(Languages.Of(language))["sheet." + s.Key]).ToArray();
        Assert.Equal(names.Distinct(StringComparer.OrdinalIgnoreCase), names);
        Assert.All(names, name => Assert.InRange(name.Length, 1, 31));
        Assert.All(names, name => Assert.Equal(-1, name.AsSpan().IndexOfAny("[]:*?/\\'")));
    }

    [Theory]
    [InlineData("key,en,th,source\na,A,,own\n", "a")]
    [InlineData("key,en,th,source\na,A,ก,\n", "a")]
    [InlineData("key,en,th,source\n,A,ก,own\n", "record")]
    [InlineData("key,en,th,source\na,A,ไม่เกิน 1,000 แถว,own\n", "5 cells")]
    [InlineData("key,en,th,source\na,A,ก\n", "3 cells")]
    public void A_line_that_lacks_something_is_refused(string file, string named)
    {
        var error = Assert.Throws<InvalidDataException>(() => LabelFiles.Read("x.csv", new MemoryStream(Encoding.UTF8.GetBytes(file))));
        Assert.Contains(named, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_that_stands_twice_is_refused() => Assert.Throws<InvalidDataException>(() =>
        LabelFiles.Combine([new("a", "A", "ก", "own"), new("a", "B", "ข", "own")]));

    [Fact]
    public void A_key_that_no_file_has_is_our_own_bug() =>
        Assert.Throws<KeyNotFoundException>(() => Reports.Labels.For(Language.English)["no.such.key"]);

    private static IEnumerable<string> Places(string text) =>
        System.Text.RegularExpressions.Regex.Matches(text, @"\{\d+[^}]*\}").Select(m => m.Value).Order(StringComparer.Ordinal);
}
