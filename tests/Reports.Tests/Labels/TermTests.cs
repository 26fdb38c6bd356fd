using CsvHelper;
using SdgInsights.Analytics;

namespace SdgInsights.Reports.Tests;

/// <summary>The list of Thai terms in docs/terms.csv, against the wording that users see.</summary>
public sealed class TermTests
{
    private static readonly string[] NameFiles = ["code-lists.csv", "lnob-groups.csv", "countries.csv", "groupings.csv"];

    private static readonly IReadOnlyList<(string Where, string Thai)> Wording =
    [
        .. LabelFiles.ReadEmbedded().Values.Select(l => (l.Key, l.Thai)),
        .. MeasureCatalogue.All.Select(m => (m.Id, m.SentenceThai)),
        .. NameFiles.SelectMany(file => Rows(Checkout.PathOf("seeds", "reference", file), ["name_th"]).Select(row => (file, row[0]))),
    ];

    public static IEnumerable<object[]> Terms => List("term_th", "avoid");

    [Theory]
    [MemberData(nameof(Terms))]
    public void A_term_is_in_use_and_no_variant_of_it_is(string term, string avoid)
    {
        Assert.Contains(Wording, w => w.Thai.Contains(term, StringComparison.Ordinal));
        foreach (var variant in avoid.Split('|', StringSplitOptions.RemoveEmptyEntries))
            Assert.DoesNotContain(Wording, w => w.Thai.Contains(variant, StringComparison.Ordinal));
    }

    [Fact]
    public void The_page_of_terms_shows_every_line_of_the_list()
    {
        var page = File.ReadAllText(Checkout.PathOf("docs", "terms.md"));
        string[] columns = ["term_en", "term_th", "avoid", "used_in", "source"];
        Assert.All(List(columns), r => Assert.Contains($"| {r[0]} | {r[1]} | {r[2].Replace("|", ", ", StringComparison.Ordinal)} | {r[3]} | {r[4]} |", page, StringComparison.Ordinal));
        Assert.Equal(List(columns).Count + 2, page.Split('\n').Count(l => l.StartsWith('|')));
    }

    private static List<string[]> List(params string[] columns) => Rows(Checkout.PathOf("docs", "terms.csv"), columns);

    private static List<string[]> Rows(string path, string[] columns)
    {
        using var csv = CsvReader.Create(File.OpenRead(path), CsvReaderOptions.Default with { HasHeader = true }, leaveOpen: false);
        var rows = new List<string[]>();
        while (csv.Read())
            rows.Add([.. columns.Select(csv.GetString)]);
        return rows;
    }
}
