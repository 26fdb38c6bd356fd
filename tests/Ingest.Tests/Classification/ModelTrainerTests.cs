namespace SdgInsights.Ingest.Tests;

public sealed class ModelTrainerTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("model-trainer").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_same_texts_and_seed_give_the_same_file_and_another_seed_another()
    {
        var texts = ShippedModel.Exemplars.Where((_, i) => i % 5 == 0).ToList();
        Assert.Equal(Train(texts, 1).Bytes, Train(texts, 1).Bytes);
        Assert.NotEqual(Train(texts, 1).Bytes, Train(texts, 2).Bytes);
    }

    [Fact]
    public void Trained_on_the_exemplars_alone_its_probabilities_can_be_believed()
    {
        var report = Train([.. ShippedModel.Exemplars], 1).Report;
        Assert.InRange(report.Calibration.ExpectedError, 0, 0.05);
        Assert.True(report.Goals.Average(g => g.F1) > 0.5, "held-out exemplars are hardly recognised");
    }

    [Fact]
    public void Unlabelled_texts_are_learnt_from_and_never_scored_on()
    {
        var labelled = ShippedModel.Exemplars.Where((_, i) => i % 5 == 0).ToList();
        var unlabelled = ShippedModel.SampleReports.Select(t => new LabelledText(t, null, "news"));
        var with = Train([.. labelled, .. unlabelled], 1);
        var without = Train(labelled, 1);
        Assert.NotEqual(with.Bytes, without.Bytes);
        Assert.All(with.Report.Goals.Zip(without.Report.Goals), pair => Assert.Equal(pair.Second.Count, pair.First.Count));
    }

    private (byte[] Bytes, HeldOutReport Report) Train(IReadOnlyList<LabelledText> texts, int seed)
    {
        var file = Path.Combine(folder, "model.bin");
        var report = new ModelTrainer(ShippedModel.Terms, new TrainingOptions { Seed = seed }).Train(texts, file, _ => { });
        return (File.ReadAllBytes(file), report);
    }
}
