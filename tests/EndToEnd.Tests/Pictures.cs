using SdgInsights.Host;

namespace SdgInsights.EndToEnd.Tests;

/// <summary>Charts and maps as files, from the sample reports.</summary>
public sealed class Pictures
{
    [Fact]
    public void Every_picture_is_there_in_both_themes_with_its_table()
    {
        using var folder = new TemporaryFolder();
        Cli.Run("run", "--out", folder.Path);
        string[] expected = ["activities-by-province", "participants-by-province", "activities-in-asean", "goals-by-thai-region", "countries-by-goal", "goals-together", "participants-by-age-and-sex"];
        Assert.All(expected, id =>
        {
            Assert.True(File.Exists(folder.File(Path.Combine("charts", id + ".svg"))), id);
            Assert.True(File.Exists(folder.File(Path.Combine("charts", "print", id + ".svg"))), id);
            Assert.True(File.Exists(folder.File(Path.Combine("charts", id + ".csv"))), id);
        });
        Assert.Equal(78, File.ReadLines(folder.File(Path.Combine("charts", "activities-by-province.csv"))).Count());
        Assert.Equal(12, File.ReadLines(folder.File(Path.Combine("charts", "activities-in-asean.csv"))).Count());
    }

    [SkippableFact]
    public void Each_svg_has_a_png_beside_it()
    {
        ExternalTool.Require(PngFiles.Program);
        using var folder = new TemporaryFolder();
        var svg = folder.File("a.svg");
        File.WriteAllText(svg, """<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>""");
        using var errors = new StringWriter();
        var png = Assert.Single(PngFiles.Write([svg], errors));
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], File.ReadAllBytes(png)[..4]);
        Assert.Equal("", errors.ToString());
    }

    [Fact]
    public void Without_the_program_the_png_are_left_out_and_one_line_says_so()
    {
        using var errors = new StringWriter();
        Assert.Empty(PngFiles.Write(["a.svg", "b.svg", "c.svg"], errors, "no-such-program"));
        Assert.Equal("PNG files of charts are left out: no-such-program (librsvg2-bin) is not installed. The SVG files are complete.", errors.ToString().Trim());
    }
}
