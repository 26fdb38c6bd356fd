using SdgInsights.Domain;

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
    public void A_text_that_nobody_labelled_teaches_nothing()
    {
        var labelled = ShippedModel.Exemplars.Where((_, i) => i % 5 == 0).ToList();
        var unlabelled = ShippedModel.SampleReports.Select(t => new LabelledText(t, null, "news"));
        Assert.Equal(Train(labelled, 1).Bytes, Train([.. labelled, .. unlabelled], 1).Bytes);
    }

    [Fact]
    public void A_goal_of_which_a_label_is_unsure_is_not_scored_on_it()
    {
        var texts = ShippedModel.Exemplars.Where((_, i) => i % 5 == 0).ToList();
        var unsure = texts.Select((t, i) => i < 10 ? t with { Unsure = new HashSet<Goal> { new(5) } } : t).ToList();
        var counts = Train(unsure, 1).Report.Goals.Select(g => g.Count).ToList();
        Assert.Equal(Goal.All.Select(g => g.Number == 5 ? texts.Count - 10 : texts.Count), counts);
    }

    private (byte[] Bytes, HeldOutReport Report) Train(IReadOnlyList<LabelledText> texts, int seed)
    {
        var file = Path.Combine(folder, "model.bin");
        var report = new ModelTrainer(ShippedModel.Terms, new TrainingOptions { Seed = seed }).Train(texts, file, _ => { });
        return (File.ReadAllBytes(file), report);
    }
}
