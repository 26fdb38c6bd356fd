using System.Text;
namespace SdgInsights.Reports.Tests;

public sealed class TemplateReaderTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("sdg-insights-template-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Takes_names_colours_fonts_and_logo_and_leaves_the_rest_as_by_default()
    {
        Write("""{"organisation": {"th": "กรมตัวอย่าง", "en": "Sample Department"}, "colours": {"primary": "#7a1f3d"}, "fonts": {"body": "TH Sarabun New"}}""");
        File.WriteAllBytes(Path.Combine(folder.FullName, "logo.png"), Png(64, 32));
        var template = Read().Template!;
        Assert.Equal(new("กรมตัวอย่าง", "Sample Department"), template.Organisation);
        Assert.Equal(TemplateColours.Default with { Primary = "7A1F3D" }, template.Colours);
        Assert.Equal(new("Tahoma", "TH Sarabun New"), template.Fonts);
        Assert.Equal(("image/png", 64, 32), (template.Logo!.MediaType, template.Logo.Width, template.Logo.Height));
        Assert.Null(template.Cover);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"colours": {}, "fonts": {}}""")]
    public void An_empty_template_is_the_default(string json)
    {
        Write(json);
        Assert.Equal(ReportTemplate.Default, Read().Template);
    }

    [Theory]
    [InlineData("""{"colours": {"primary": "blue"}}""", "colours.primary", "blue", "six hexadecimal digits such as 1F4E79")]
    [InlineData("""{"colours": {"primary": 5}}""", "colours.primary", "5", "a text in quotation marks")]
    [InlineData("""{"colours": {"muted": "C0C0C0", "tint": "FFFFFF"}}""", "colours.muted", "C0C0C0 on FFFFFF, a contrast of 1.8", "a contrast of at least 4.5")]
    [InlineData("""{"colours": ["1F4E79"]}""", "colours", "a list", "an object with primary, accent, tint, text, muted, link")]
    [InlineData("""{"colors": {}}""", "colors", "an unknown field", "one of organisation, cover, colours, fonts")]
    [InlineData("""{"fonts": {"title": "Arial"}}""", "fonts.title", "an unknown field", "one of heading, body")]
    [InlineData("""{"fonts": {"body": "Arial\"/><x"}}""", "fonts.body", "Arial\"/><x", "the name of a font of at most 31 letters, digits, spaces and hyphens")]
    [InlineData("""{"organisation": {"th": "กรมตัวอย่าง"}}""", "organisation.en", "no words", "words in both languages, th and en")]
    [InlineData("""{"cover": {"en": " ", "th": "ทดสอบ"}}""", "cover.en", "no words", "words in both languages, th and en")]
    [InlineData("[]", "", "a list", "a JSON object")]
    public void A_field_that_does_not_fit_is_named_with_what_was_found_and_expected(string json, string field, string found, string expected)
    {
        Write(json);
        var reading = Read();
        Assert.Null(reading.Template);
        Assert.Contains(reading.Problems, p => (p.Field, p.Found, p.Expected) == (field, found, expected));
        Assert.All(reading.Problems, p => Assert.EndsWith(TemplateReader.FileName, p.Source, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_mistake_is_told_at_once()
    {
        Write("""{"colours": {"primary": "x", "link": "y"}, "fonts": {"body": ""}}""");
        Assert.Equal(["colours.primary", "colours.link", "fonts.body"], Read().Problems.Select(p => p.Field));
    }

    [Fact]
    public void Broken_json_is_named_by_its_line()
    {
        Write("{\n  \"fonts\": {\"body\" \"Arial\"}\n}");
        var problem = Assert.Single(Read().Problems);
        Assert.StartsWith("line 2", problem.Place, StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_is_no_mistake()
    {
        File.WriteAllText(Path.Combine(folder.FullName, TemplateReader.FileName), """{"fonts": {"body": "Sarabun"}}""", new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        Assert.Equal("Sarabun", Read().Template!.Fonts.Body);
    }

    [Fact]
    public void Thai_letters_of_an_older_encoding_are_named_as_such()
    {
        File.WriteAllBytes(Path.Combine(folder.FullName, TemplateReader.FileName), [.. "{\"cover\": {\"th\": \""u8, 0xA1, 0xC3, 0xC1, .. "\", \"en\": \"Department\"}}"u8]);
        var problem = Assert.Single(Read().Problems);
        Assert.Equal(("letters that are not UTF-8", "a JSON object saved as UTF-8"), (problem.Found, problem.Expected));
    }

    [Theory]
    [InlineData("\\uD800", "half a character, written as \\uD800 to \\uDFFF")]
    [InlineData("\\uFFFF", "5 characters")]
    [InlineData("\\n", "5 characters")]
    public void What_no_file_can_hold_is_refused_in_words(string letter, string found)
    {
        Write($$$"""{"cover": {"th": "กรม{{{letter}}}ก", "en": "Department"}}""");
        Assert.Equal(found, Assert.Single(Read().Problems).Found);
    }

    [Fact]
    public void A_field_that_stands_twice_is_refused()
    {
        Write("""{"fonts": {}, "fonts": {}}""");
        Assert.Single(Read().Problems);
    }

    [Fact]
    public void A_folder_without_a_template_says_so()
    {
        Assert.Equal("no template.json", Assert.Single(Read().Problems).Found);
        Assert.Equal("no such folder", Assert.Single(TemplateReader.Read(Path.Combine(folder.FullName, "none")).Problems).Found);
    }

    [Theory]
    [InlineData("logo.png", "GIF89a", "another kind of file", "a PNG picture")]
    [InlineData("logo.jpg", "GIF89a", "another kind of file", "a JPEG picture")]
    public void A_picture_of_another_kind_is_refused(string name, string content, string found, string expected)
    {
        Write("{}");
        File.WriteAllText(Path.Combine(folder.FullName, name), content);
        var problem = Assert.Single(Read().Problems);
        Assert.Equal((found, expected), (problem.Found, problem.Expected));
    }

    [Theory]
    [InlineData(5000, 40, "5000 × 40 pixels")]
    [InlineData(8, 8, "8 × 8 pixels")]
    public void A_logo_too_large_or_too_small_is_refused(int width, int height, string found)
    {
        Write("{}");
        File.WriteAllBytes(Path.Combine(folder.FullName, "logo.png"), Png(width, height));
        Assert.Equal(found, Assert.Single(Read().Problems).Found);
    }

    [Fact]
    public void Two_logos_are_one_too_many()
    {
        Write("{}");
        File.WriteAllBytes(Path.Combine(folder.FullName, "logo.png"), Png(64, 64));
        File.WriteAllBytes(Path.Combine(folder.FullName, "logo.jpg"), Jpeg(64, 64));
        Assert.Equal("logo.png and logo.jpg", Assert.Single(Read().Problems).Found);
    }

    [Fact]
    public void Reads_the_size_of_a_jpeg()
    {
        Write("{}");
        File.WriteAllBytes(Path.Combine(folder.FullName, "logo.jpg"), Jpeg(300, 120));
        var logo = Read().Template!.Logo!;
        Assert.Equal(("image/jpeg", 300, 120), (logo.MediaType, logo.Width, logo.Height));
    }

    [Theory]
    [InlineData("000000", "FFFFFF", 21)]
    [InlineData("FFFFFF", "FFFFFF", 1)]
    [InlineData("777777", "FFFFFF", 4.48)]
    public void Contrast_is_that_of_WCAG(string one, string other, double ratio) => Assert.Equal(ratio, Contrast.Of(one, other), 2);

    private TemplateReading Read() => TemplateReader.Read(folder.FullName);

    private void Write(string json) => File.WriteAllText(Path.Combine(folder.FullName, TemplateReader.FileName), json);

    // The first bytes are all that is read here.
    private static byte[] Png(int width, int height) =>
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, (byte)(width >> 8), (byte)width, 0, 0, (byte)(height >> 8), (byte)height, 8, 2, 0, 0, 0];

    private static byte[] Jpeg(int width, int height) =>
        [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xC0, 0, 17, 8, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, 3, 0, 0, 0, 0];
}
