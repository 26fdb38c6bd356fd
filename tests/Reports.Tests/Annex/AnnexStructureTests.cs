using System.Xml.Linq;
using SdgInsights.Domain;

namespace SdgInsights.Reports.Tests;

public sealed class AnnexStructureTests
{
    private static readonly XNamespace W = ReadAnnex.W;

    [Theory]
    [InlineData("th")]
    [InlineData("en")]
    public void Lists_of_contents_stand_in_the_file_and_lead_to_their_places(string language)
    {
        using var annex = new ReadAnnex(Written.Annex(SampleDataset.Full, Languages.Of(language)));
        Assert.Equal(annex.Headings, Entries(annex, "TOC1", "TOC2", "TOC3"));
        Assert.Equal(annex.Captions.Order(), Entries(annex, "TableofFigures").Order());
        var places = annex.Body.Descendants(W + "bookmarkStart").Select(b => (string)b.Attribute(W + "name")!).ToHashSet();
        Assert.All(annex.Body.Descendants(W + "hyperlink"), link => Assert.Contains((string)link.Attribute(W + "anchor")!, places));
        Assert.Equal(places.Count, annex.Body.Descendants(W + "bookmarkStart").Count());
    }

    [Fact]
    public void No_section_ends_within_a_list_of_contents()
    {
        using var annex = new ReadAnnex(Written.Annex(SampleDataset.Full, Language.English));
        var ends = annex.Body.Descendants(W + "sectPr").Select(s => s.Parent!.Parent!).Where(p => p.Name == W + "p").ToArray();
        Assert.NotEmpty(ends);
        Assert.All(ends, p => Assert.Empty(p.Descendants(W + "fldChar")));
    }

    [Theory]
    [InlineData("th", "แผนภูมิที่", "ตารางที่")]
    [InlineData("en", "Figure", "Table")]
    public void Figures_and_tables_are_counted_by_fields(string language, string figure, string table)
    {
        using var annex = new ReadAnnex(Written.Annex(SampleDataset.Full, Languages.Of(language)));
        var charts = annex.Main.ChartParts.Count();
        var tables = annex.Body.Descendants(W + "tbl").Count();
        Assert.Equal((8, 14), (charts, tables));
        Assert.Equal(Enumerable.Range(1, charts).Select(n => $"{figure} {n}"), Names(annex, figure));
        Assert.Equal(Enumerable.Range(1, tables).Select(n => $"{table} {n}"), Names(annex, table));
        Assert.Equal(charts + tables, Instructions(annex).Count(i => i.StartsWith("SEQ", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_reference_shows_the_name_of_what_it_leads_to()
    {
        using var annex = new ReadAnnex(Written.Annex(SampleDataset.Full, Language.English));
        var names = annex.Body.Descendants(W + "bookmarkStart").ToDictionary(
            b => (string)b.Attribute(W + "name")!,
            b => string.Concat(b.ElementsAfterSelf().TakeWhile(e => e.Name != W + "bookmarkEnd" || (string)e.Attribute(W + "id")! != (string)b.Attribute(W + "id")!).Select(e => ReadAnnex.Text(e))));
        var references = annex.Body.Descendants(W + "instrText").Where(i => i.Value.TrimStart().StartsWith("REF", StringComparison.Ordinal)).ToArray();
        Assert.True(references.Length > 15);
        Assert.All(references, r => Assert.Equal(
            names[r.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]],
            ReadAnnex.Text(r.Parent!.ElementsAfterSelf().ElementAt(1))));
    }

    [Fact]
    public void Every_footnote_is_called_once_and_names_document_words_and_dataset_version()
    {
        using var annex = new ReadAnnex(Written.Annex(SampleDataset.Full, Language.English));
        var called = annex.Body.Descendants(W + "footnoteReference").Select(f => (int)f.Attribute(W + "id")!);
        Assert.Equal(Enumerable.Range(1, annex.Footnotes.Count), called);
        Assert.All(annex.Footnotes.Values, n => Assert.Contains("(dataset version 5d1f0c2ab9e4)", n, StringComparison.Ordinal));
        Assert.Contains("000_csnm.txt: “จำนวน 79 คน” (dataset version 5d1f0c2ab9e4); also reported in 006_khonkaen-en.txt", annex.Footnotes.Values);
        Assert.Contains("005_register-2567.xlsx: “14 มีนาคม 2567” (dataset version 5d1f0c2ab9e4)", annex.Footnotes.Values);
    }

    [Fact]
    public void The_register_lies_across_and_the_rest_stands_upright()
    {
        using var annex = new ReadAnnex(Written.Annex(SampleDataset.Full, Language.English));
        Assert.Equal([null, null, "landscape", null], annex.Body.Descendants(W + "pgSz").Select(s => (string?)s.Attribute(W + "orient")));
        var register = annex.Under("Register of consultations").Single(e => e.Name == W + "tbl");
        Assert.Equal("landscape", (string?)register.ElementsAfterSelf().SelectMany(e => e.Descendants(W + "pgSz")).First().Attribute(W + "orient"));
    }

    [Fact]
    public void A_goal_is_its_number_beside_its_colour()
    {
        using var annex = new ReadAnnex(Written.Annex(SampleDataset.Full, Language.English));
        var marked = annex.Body.Descendants(W + "tc")
            .Where(c => c.Descendants(W + "tcBorders").Any())
            .Select(c => (Colour: (string?)c.Descendants(W + "left").First().Attribute(W + "color"), Name: ReadAnnex.Text(c)))
            .ToArray();
        Assert.NotEmpty(marked);
        Assert.All(marked, m => Assert.Equal(m.Colour, SampleReference.Data.Goals[int.Parse(m.Name.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture) - 1].Colour));
    }

    private static IEnumerable<string> Entries(ReadAnnex annex, params string[] styles) =>
        annex.Paragraphs.Where(p => styles.Contains(ReadAnnex.Style(p))).Select(p => ReadAnnex.Text(p));

    private static IEnumerable<string> Names(ReadAnnex annex, string label) =>
        annex.Captions.Where(c => c.StartsWith(label, StringComparison.Ordinal)).Select(c => c.Split("  ")[0]);

    private static IEnumerable<string> Instructions(ReadAnnex annex) => annex.Body.Descendants(W + "instrText").Select(i => i.Value.Trim());
}
