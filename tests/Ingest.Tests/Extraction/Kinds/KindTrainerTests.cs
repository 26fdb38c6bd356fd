using System.Security.Cryptography;
using System.Text;
using SdgInsights.Domain;

namespace SdgInsights.Ingest.Tests;

public sealed class KindTrainerTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("kind-trainer").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_same_openings_and_seed_give_the_same_file_and_another_seed_another()
    {
        Assert.Equal(Train(1), Train(1));
        Assert.NotEqual(Train(1), Train(2));
    }

    [Fact]
    public void A_model_comes_back_from_its_file_as_it_was_learnt()
    {
        Train(1);
        var model = KindModel.Load(File("kinds.bin")).Value!;
        Assert.Equal([EventType.Training, EventType.Visit], model.Types);
        Assert.Equal(EventType.Training, model.Of(model.Read(FoldedText.Of("อบรมคนพายเรือ คลองหนึ่ง วันที่ 9 มีนาคม 2565 มีการอบรมคนพายเรือ ณ คลองหนึ่ง").Chars), new(1, EventType.Training)).Type);
        Assert.True(model.Of(model.Read(FoldedText.Of("แจ้งราคาเรือ คลองหนึ่ง ราคาเรือใน คลองหนึ่ง ลดลงสองบาทจากเดือนก่อน").Chars), new(-1, EventType.Other)).Probability < 0.5);
    }

    [Fact]
    public void Texts_without_labels_teach_nothing()
    {
        Labels([]);
        Assert.Null(Trainer(1).Train(Texts().Select(t => t.Text), OpeningLabels.Load(File("openings.csv")), File("kinds.bin")));
        Assert.False(System.IO.File.Exists(File("kinds.bin")), "a model of nothing was written");
    }

    [Theory]
    [InlineData("00,maybe,,us", "is_activity")]
    [InlineData("00,true,picnic,us", "event_type")]
    [InlineData("00,true,visit,us\n00,true,visit,us", "text_sha256")]
    public void A_label_that_cannot_be_read_is_refused_with_its_place(string rows, string field)
    {
        System.IO.File.WriteAllText(File("openings.csv"), "text_sha256,is_activity,event_type,source\n" + rows + "\n");
        Assert.Contains($"[{field}]", Assert.Throws<DataFileException>(() => OpeningLabels.Load(File("openings.csv"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_of_the_goals_is_no_model_of_the_kinds() =>
        Assert.Contains("another kind", KindModel.Load(Checkout.PathOf("seeds", "model", "sdg-linear.bin")).Problem!.Found, StringComparison.Ordinal);

    private byte[] Train(int seed)
    {
        Labels(Texts());
        Trainer(seed).Train(Texts().Select(t => t.Text), OpeningLabels.Load(File("openings.csv")), File("kinds.bin"));
        return System.IO.File.ReadAllBytes(File("kinds.bin"));
    }

    private static KindTrainer Trainer(int seed) => new(Extracting.Reference, new KindTrainingOptions { Seed = seed, FewestTexts = 2, FewestOfAKind = 5 });

    private static IEnumerable<(string Text, string Label)> Texts()
    {
        foreach (var place in new[] { "คลองหนึ่ง", "คลองสอง", "คลองสาม", "คลองสี่", "คลองห้า", "คลองหก", "คลองเจ็ด", "คลองแปด" })
        {
            yield return ($"อบรมคนพายเรือ {place}\n\nวันที่ 9 มีนาคม 2565 มีการอบรมคนพายเรือ ณ {place}", "true,training");
            yield return ($"เยี่ยมคนเฝ้าประตูน้ำ {place}\n\nวันที่ 9 มีนาคม 2565 นายอำเภอเยี่ยมคนเฝ้าประตูน้ำ ณ {place}", "true,visit");
            yield return ($"แจ้งราคาเรือ {place}\n\nราคาเรือใน {place} ลดลงสองบาทจากเดือนก่อน", "false,");
        }
    }

    private void Labels(IEnumerable<(string Text, string Label)> texts) => System.IO.File.WriteAllLines(
        File("openings.csv"),
        texts.Select(t => $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(t.Text)))},{t.Label},us").Prepend("text_sha256,is_activity,event_type,source"));

    private string File(string name) => Path.Combine(folder, name);
}
