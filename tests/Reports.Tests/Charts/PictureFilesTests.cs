using SdgInsights.Domain;

namespace SdgInsights.Reports.Tests;

public sealed class PictureFilesTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("sdg-insights-pictures-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("en", "")]
    [InlineData("th", ".th")]
    public void Every_picture_has_both_themes_and_its_table(string language, string suffix)
    {
        var context = Written.Context(Languages.Of(language));
        var files = PictureFiles.Write(context, suffix, folder.FullName).Select(f => Path.GetRelativePath(folder.FullName, f)).ToHashSet();
        Assert.Equal(3 * context.Pictures.Count, files.Count);
        Assert.All(context.Pictures, p => Assert.Subset(files, new HashSet<string> { $"{p.Id}{suffix}.svg", Path.Combine("print", $"{p.Id}{suffix}.svg"), $"{p.Id}{suffix}.csv" }));
    }

    [Fact]
    public void A_table_has_the_figures_of_its_picture_and_says_where_they_come_from()
    {
        var context = Written.Context(Language.Thai);
        _ = PictureFiles.Write(context, ".th", folder.FullName).Count();
        var bytes = File.ReadAllBytes(Path.Combine(folder.FullName, "participants-by-year.th.csv"));
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        var lines = File.ReadAllText(Path.Combine(folder.FullName, "participants-by-year.th.csv")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("ปี พ.ศ.,จำนวนแน่นอน,โดยประมาณ,รวม,ที่มา", lines[0]);
        Assert.StartsWith("2561,79,80,159,", lines[1], StringComparison.Ordinal);
        Assert.All(lines[1..], line => Assert.Contains(SampleDataset.Full.Version.Id, line, StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("2566 (ไม่ระบุ),,,,", StringComparison.Ordinal));
    }

    [Fact]
    public void Pictures_are_drawn_in_the_font_of_the_template_before_the_usual_ones()
    {
        var template = ReportTemplate.Default with { Fonts = new("Kanit", "Sarabun") };
        var (own, usual) = (Written.Context(Language.Thai, template: template), Written.Context(Language.Thai));
        Assert.All(PictureFiles.Write(own, ".own", folder.FullName).Where(IsDrawn), f => Assert.Contains($"font-family=\"Sarabun, {SvgCanvas.Fonts}\"", File.ReadAllText(f), StringComparison.Ordinal));
        Assert.All(PictureFiles.Write(usual, "", folder.FullName).Where(IsDrawn), f => Assert.Contains($"font-family=\"{SvgCanvas.Fonts}\"", File.ReadAllText(f), StringComparison.Ordinal));

        static bool IsDrawn(string file) => file.EndsWith(".svg", StringComparison.Ordinal);
    }
}
