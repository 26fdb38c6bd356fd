using System.Text;
using SdgInsights.Domain;

namespace SdgInsights.Ingest.Tests;

public class Pipeline
{
    private const string Report = "CSO Forum on water, Vientiane\n\nOn 3 May 2023, 64 participants from 12 organisations met in Vientiane, Lao PDR, for a workshop on safe water.\n";

    [Fact]
    public void A_report_becomes_a_document_with_its_activity()
    {
        var content = Encoding.UTF8.GetBytes(Report);
        var read = FileReading.Pipeline.Read(new("forum.txt", content)).Value!;
        Assert.Equal(new SourceDocument(DocumentId.Of(content), "forum.txt", "text/plain", Language.English, FileReading.Now, Report), read.Document);
        Assert.Equal(new HeadCount(64), Assert.Single(read.Activities).Participants);
    }

    [Fact]
    public void A_text_without_an_event_is_a_document_without_activities() =>
        Assert.Empty(FileReading.Pipeline.Read(new("note.txt", "Opinion\n\nFish need water, and water needs care.\n"u8.ToArray())).Value!.Activities);

    [Fact]
    public void A_problem_of_the_reader_is_the_result() =>
        Assert.Equal("an empty file", FileReading.Pipeline.Read(new("empty.txt", [])).Problem!.Found);

    [Theory]
    [InlineData("2022-csos-forum-national.th.pdf", "application/pdf")]
    [InlineData("2023-08-csos-forum-northeast.th.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    [InlineData("2023-09-csos-forum-south-register.th.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData("2024-03-mekong-youth-camp-register.th.csv", "text/csv")]
    [InlineData("2023-11-21-asean-4p-singapore.th.html", "text/html")]
    [InlineData("2018-06-joint-working-group-2.th.txt", "text/plain")]
    public void Evidence_quotes_the_text_of_the_samples(string file, string mediaType)
    {
        var read = FileReading.Pipeline.Read(InputFiles.Enumerate([Path.Combine(FileReading.Inputs, file)], null).Single().Value!).Value!;
        Assert.Equal(mediaType, read.Document.MediaType);
        Assert.NotEmpty(read.Activities);
        Assert.All(read.Activities.SelectMany(a => a.Evidence), e => Assert.Equal(e.Quote, e.Span.Of(read.Document.Text)));
    }

    [Fact]
    public void Facts_of_several_documents_may_be_read_before_the_goals_of_the_first()
    {
        var pipeline = FileReading.PipelineWith(new(), new LengthAsProbability());
        string[] texts = [Report, "Opinion\n\nFish need water, and water needs care.\n"];
        var facts = texts.Select(t => pipeline.ReadFacts(new("text.txt", Encoding.UTF8.GetBytes(t))).Value!).ToList();
        var read = facts.ConvertAll(f => f.Classified());
        Assert.Equal(Report.Length, Assert.Single(Assert.Single(read[0].Activities).Sdgs).Probability);
        Assert.Empty(read[1].Activities);
    }

    private sealed class LengthAsProbability : IClassifier
    {
        public string Version => "length";

        public Classification Classify(string text) => new([new(new Goal(6), null, text.Length, AssignmentMethod.Model, [])], new double[Goal.Count]);
    }
}
