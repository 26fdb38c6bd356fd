namespace SdgInsights.Ingest.Tests;

public sealed class HeadCountTrainerTests : IDisposable
{
    private static readonly string[] Crafts = ["weavers", "boatmen", "potters", "millers", "bakers", "tailors"];

    private readonly string folder = Directory.CreateTempSubdirectory("head-count-trainer").FullName;

    private string Model => Path.Combine(folder, "head-counts.bin");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_same_reports_and_seed_give_the_same_file()
    {
        Train(Reports());
        var first = File.ReadAllBytes(Model);
        Train(Reports());
        Assert.Equal(first, File.ReadAllBytes(Model));
    }

    [Fact]
    public void A_model_comes_back_from_its_file_as_it_was_learnt()
    {
        var report = Train(Reports())!;
        var model = HeadCountModel.Load(Model).Value!;
        Assert.Equal(report.Features, model.Weights.Count);
        Assert.Equal(44, model.Of(Extracting.Report("Guild day\n\nUnder the lime tree 44 joiners broke bread. In the town live 7,000 souls."))?.Value);
        Assert.Null(model.Of(Extracting.Report("Guild day\n\nIn the town live 7,000 souls.")));
    }

    [Fact]
    public void Held_out_authors_tell_what_the_model_adds()
    {
        var report = Train(Reports())!;
        Assert.Equal(24, report.Reports);
        Assert.Equal(new(12, 12, 0, 0), report.ByRules);
        Assert.Equal(24, report.WithModel.Right);
    }

    [Fact]
    public void Parts_that_no_total_is_told_of_are_no_totals()
    {
        var marked = MarkedReport.Read(new("Guild day\n\nUnder the tree ⟪12 weavers⟫ and ⟪8 millers⟫ broke bread; ⟦20 in all⟧.", null, "a"));
        var numbers = HeadCountModel.CandidatesIn(marked.Report).ToList();
        Assert.Equal([12, 8], numbers.Where(marked.IsPart).Select(n => n.Value));
        Assert.Equal([20], numbers.Where(marked.IsTotal).Select(n => n.Value));
    }

    [Fact]
    public void A_single_author_teaches_nothing()
    {
        Assert.Null(Train(Reports().Where(r => r.Source == "anna")));
        Assert.False(File.Exists(Model), "a model that nobody else tested was written");
    }

    [Fact]
    public void A_model_of_the_goals_is_no_model_of_the_head_counts() =>
        Assert.Contains("another kind", HeadCountModel.Load(Checkout.PathOf("seeds", "model", "sdg-linear.bin")).Problem!.Found, StringComparison.Ordinal);

    private HeadCountTrainingReport? Train(IEnumerable<LabelledText> texts) => new HeadCountTrainer(Extracting.Reference, new()).Train(texts, Model);

    private static IEnumerable<LabelledText> Reports()
    {
        foreach (var author in new[] { "anna", "bao" })
        {
            foreach (var (craft, i) in Crafts.Select((craft, i) => (craft, i)))
            {
                yield return new($"Guild day\n\nUnder the lime tree ⟦{30 + i} {craft}⟧ broke bread. In the town live {5 + i},000 souls.", null, author);
                yield return new($"Guild news\n\nThe {craft} of the town sold {300 + i} goods. In the town live {6 + i},000 souls.", null, author);
            }
        }
    }
}
