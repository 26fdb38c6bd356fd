using FsCheck;
using FsCheck.Fluent;
using SdgInsights.Domain;

namespace SdgInsights.Analytics.Tests;

public class DatasetVersionTests
{
    private static readonly ReadDocument First = Some.Document("a", Some.Activity(people: 79) with { Resolutions = [Some.Resolution("ข้อ", 5)] });
    private static readonly ReadDocument Second = Some.Document("b", Some.Activity("งานอื่น", "2019"));

    [Fact]
    public void Equal_data_loaded_in_another_order_or_in_other_batches_are_one_version() =>
        Prop.ForAll(AnyDocuments.Batches, batch =>
        {
            using var together = new TemporaryStore(batch);
            using var singly = new TemporaryStore();
            foreach (var document in batch.Reverse())
                singly.Store.Load([document]);
            var (left, right) = (together.Read(), singly.Read());
            Assert.Equal(left.Version, right.Version);
            Assert.Equal(left.Activities.Select(a => (a.Key, a.HeldBack)), right.Activities.Select(a => (a.Key, a.HeldBack)));
            Assert.Equal(left.Measures.Values.Select(MeasureText.Of), right.Measures.Values.Select(MeasureText.Of));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    [Fact]
    public void Names_the_state_in_twelve_hexadecimal_digits_and_counts_it()
    {
        using var temporary = new TemporaryStore(First, Second);
        var version = temporary.Read().Version;
        Assert.Matches("^[0-9a-f]{12}$", version.Id);
        Assert.Equal(("1.0", "linear 1", 2, 2, 1, 0), (version.SoftwareVersion, version.ClassifierVersion, version.Documents, version.Activities, version.Resolutions, version.ReviewedActivities));
    }

    [Fact]
    public void Another_name_or_time_of_retrieval_is_no_other_version()
    {
        var renamed = First with { Document = First.Document with { Name = "z copy.txt", RetrievedAt = Some.Retrieved.AddYears(1) } };
        Assert.Equal(Id(First, Second), Id(renamed, Second));
    }

    [Fact]
    public void Another_fact_document_or_version_of_software_is_another_version()
    {
        using var temporary = new TemporaryStore(First);
        string[] ids =
        [
            Id(First),
            Id(First, Second),
            Id(First with { Activities = [First.Activities[0] with { Participants = new(80) }] }),
            Id(First with { Activities = [First.Activities[0] with { Resolutions = [Some.Resolution("ข้อ", 6)] }] }),
            Id(First with { Activities = [First.Activities[0] with { Sdgs = [Some.Sdg(1)] }] }),
            temporary.Store.Read("1.1", "linear 1").Version.Id,
            temporary.Store.Read("1.0", "linear 2").Version.Id,
        ];
        Assert.Equal(ids.Length, ids.Distinct().Count());
    }

    private static string Id(params ReadDocument[] documents)
    {
        using var temporary = new TemporaryStore(documents);
        return temporary.Read().Version.Id;
    }
}
