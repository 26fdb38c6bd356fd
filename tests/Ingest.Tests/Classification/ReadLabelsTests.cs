using System.Security.Cryptography;
using System.Text;
using SdgInsights.Domain;

namespace SdgInsights.Ingest.Tests;

public sealed class ReadLabelsTests : IDisposable
{
    private const string Text = "น้ำท่วมเมือง A flood in town";
    private static readonly string Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));

    private readonly string folder = Directory.CreateTempSubdirectory("read-labels").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Replaces_the_label_of_a_text_that_was_read()
    {
        var read = Assert.Single(Load($"{Hash},,,11|13,6,us").Of(new(Text, new HashSet<Goal> { new(1) }, "vnr")));
        Assert.Equal(ReadLabels.Source, read.Source);
        Assert.Equal([11, 13], read.Goals!.Select(g => g.Number).Order());
        Assert.Equal([6], read.Unsure.Select(g => g.Number));
    }

    [Fact]
    public void Takes_the_parts_of_a_text_that_was_read_in_parts()
    {
        var parts = Load($"{Hash},0,12,11,,us\n{Hash},13,28,,,us").Of(new(Text, null, "news")).ToList();
        Assert.Equal(["น้ำท่วมเมือง", "A flood in town"], parts.Select(p => p.Text));
        Assert.Empty(parts[1].Goals!);
    }

    [Fact]
    public void Leaves_a_text_that_was_not_read()
    {
        var other = new LabelledText("another", null, "news");
        Assert.Same(other, Assert.Single(Load($"{Hash},,,11,,us").Of(other)));
    }

    [Theory]
    [InlineData(",,,5,,us", "text_sha256")]
    [InlineData("ab,,,18,,us", "18")]
    [InlineData("ab,,,5,x,us", "x")]
    [InlineData("ab,-1,4,5,,us", "-1")]
    [InlineData("ab,1,4,5", "4 cells")]
    public void Refuses_a_wrong_line_and_names_it(string line, string found)
    {
        var refused = Assert.Throws<DataFileException>(() => Load(line));
        Assert.Contains(found, refused.Message, StringComparison.Ordinal);
        Assert.Contains("line 2", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Those_of_the_project_name_each_text_or_part_once()
    {
        var lines = File.ReadAllLines(Checkout.PathOf("seeds", "training", "labels.csv"));
        ReadLabels.Load(Checkout.PathOf("seeds", "training", "labels.csv"));
        Assert.Equal(lines.Length, lines.Select(l => string.Join(',', l.Split(',').Take(3))).Distinct().Count());
    }

    private ReadLabels Load(string lines)
    {
        var file = Path.Combine(folder, "labels.csv");
        File.WriteAllText(file, "text_sha256,start,end,sdgs,unsure,source\n" + lines + "\n");
        return ReadLabels.Load(file);
    }
}
