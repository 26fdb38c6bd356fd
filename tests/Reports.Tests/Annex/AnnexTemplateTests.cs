using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Validation;
using SdgInsights.Domain;

namespace SdgInsights.Reports.Tests;

public sealed class AnnexTemplateTests
{
    /// <summary>One red pixel.</summary>
    private static readonly byte[] Png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==");

    private static readonly ReportTemplate Ministry = new()
    {
        Organisation = new("กระทรวงตัวอย่าง", "Ministry of Examples"),
        Cover = new("ร่างเพื่อรับฟังความเห็น", "Draft for comment"),
        Colours = TemplateColours.Default with { Primary = "123456" },
        Fonts = new("Sarabun", "Sarabun"),
        Logo = new(Png, "image/png", 1, 1),
    };

    [Theory]
    [InlineData("th", "กระทรวงตัวอย่าง", "ร่างเพื่อรับฟังความเห็น")]
    [InlineData("en", "Ministry of Examples", "Draft for comment")]
    public void Takes_names_colours_fonts_and_logo_of_a_ministry(string language, string organisation, string cover)
    {
        using var annex = new ReadAnnex(Written.Annex(SampleDataset.Full, Languages.Of(language), Ministry));
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(annex.Document).Select(e => e.Description));
        var front = annex.Paragraphs.TakeWhile(p => ReadAnnex.Style(p) != "TOCHeading").Select(p => ReadAnnex.Text(p)).ToArray();
        Assert.Contains(organisation, front);
        Assert.Contains(cover, front);
        var styles = ReadAnnex.Load(annex.Main.StyleDefinitionsPart!);
        Assert.All(styles.Descendants(ReadAnnex.W + "rFonts"), f => Assert.Equal("Sarabun", (string?)f.Attribute(ReadAnnex.W + "cs")));
        Assert.Contains(styles.Descendants(ReadAnnex.W + "color"), c => (string?)c.Attribute(ReadAnnex.W + "val") == "123456");
        Assert.Contains(organisation, (string?)annex.Body.Descendants().First(e => e.Name.LocalName == "docPr").Attribute("descr"), StringComparison.Ordinal);
        Assert.Single(annex.Main.ImageParts);
    }

    [Fact]
    public void National_fonts_are_drawn_larger_as_their_letters_are_small() => Assert.True(
        DocumentLook.For(Language.English, Ministry with { Fonts = new("TH Niramit AS", "TH Niramit AS") }).Body > DocumentLook.For(Language.Thai, Ministry).Body);
}
