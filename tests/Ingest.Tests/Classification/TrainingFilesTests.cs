namespace SdgInsights.Ingest.Tests;

public sealed class TrainingFilesTests : IDisposable
{
    private readonly string path = Path.Combine(Directory.CreateTempSubdirectory("training-files").FullName, "texts.jsonl");

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);

    [Fact]
    public void Reads_labels_sources_and_texts_without_labels()
    {
        File.WriteAllText(path, "{\"text\":\"a\",\"sdgs\":[5,16],\"source\":\"osdg\"}\n{\"text\":\"b\",\"sdgs\":[]}\n{\"text\":\"c\"}\n");
        var texts = TrainingFiles.Read(path).Select(r => r.Value!).ToList();
        Assert.Equal([5, 16], texts[0].Goals!.Select(g => g.Number));
        Assert.Equal(["osdg", TrainingFiles.OwnSource, TrainingFiles.OwnSource], texts.Select(t => t.Source));
        Assert.Empty(texts[1].Goals!);
        Assert.Null(texts[2].Goals);
    }

    [Theory]
    [InlineData("{\"text\":\"a\",\"sdgs\":[18]}", "18")]
    [InlineData("{\"sdgs\":[1]}", "no text")]
    [InlineData("not json", "no such JSON")]
    [InlineData("{\"text\":\"a\",\"sdgs\":5}", "no such JSON")]
    public void A_bad_line_is_set_aside_with_its_number_and_the_next_is_read(string line, string found)
    {
        File.WriteAllText(path, line + "\n{\"text\":\"b\",\"sdgs\":[1]}\n");
        var rows = TrainingFiles.Read(path).ToList();
        Assert.Contains(found, rows[0].Problem!.Found, StringComparison.Ordinal);
        Assert.Equal("line 1", rows[0].Problem!.Place);
        Assert.True(rows[1].Ok);
    }

    [Fact]
    public void Reads_the_benchmarks_questions_as_known_of_one_goal_only()
    {
        var csv = Path.ChangeExtension(path, ".csv");
        File.WriteAllText(csv, "id,text,sdg,label\n1,\"Poverty, again\",1,True\n2,x,2,False\n3,x,19,False\n");
        var rows = BenchmarkFile.Read(csv).ToList();
        Assert.Equal("Poverty, again", rows[0].Value!.Text);
        Assert.Equal(16, rows[0].Value!.Unsure.Count);
        Assert.Empty(rows[1].Value!.Goals!);
        Assert.False(rows[2].Ok);
    }
}
