using FsCheck;
using FsCheck.Fluent;
using SdgInsights.Domain;

namespace SdgInsights.Analytics.Tests;

/// <summary>Whatever the order and size of its batches, a store counts as the rules do that see everything at once.</summary>
public class EventUpdateTests
{
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(120);

    [Fact]
    public void Batches_of_any_size_in_any_order_count_as_all_documents_at_once() =>
        Prop.ForAll(AnyDocuments.Batches, Gen.Choose(1, 4).ToArbitrary(), Gen.Choose(0, int.MaxValue).ToArbitrary(), (documents, size, seed) =>
        {
            using var temporary = new TemporaryStore();
            var shuffled = documents.OrderBy(d => HashCode(d.Document.Id.Hash, seed), StringComparer.Ordinal).ToArray();
            foreach (var batch in shuffled.Chunk(size))
                temporary.Store.Load(batch);
            Assert.Equal(Expected(documents, DecidedPairs.None), Stored(temporary));
        }).Check(Config);

    [Fact]
    public void Decisions_count_the_same_before_a_load_between_two_and_after() =>
        Prop.ForAll(AnyDocuments.Batches, Decided, (documents, pairs) =>
        {
            using var temporary = new TemporaryStore();
            var decisions = new List<EventDecision>();
            foreach (var document in documents)
            {
                temporary.Store.Load([document]);
                var keys = temporary.Query("SELECT activity_key FROM activities ORDER BY activity_key");
                foreach (var (first, second, kind) in pairs.Where(p => Math.Max(p.First, p.Second) < keys.Count))
                {
                    var decision = new EventDecision(keys[first], keys[second], kind, "ผู้ตรวจ", Some.Retrieved, "");
                    if (temporary.Store.Decide(decision) is null)
                        decisions.Add(decision);
                }
            }

            Assert.Equal(Expected(documents, new(decisions)), Stored(temporary));
        }).Check(Config);

    [Fact]
    public void A_store_that_an_earlier_version_left_is_brought_up_to_date()
    {
        const string Title = "เวทีรับฟังความคิดเห็นภาคประชาสังคม";
        using var temporary = new TemporaryStore(
            Some.Document("ข่าว", Some.Activity(Title, people: 80) with { Body = "CSOs Forum" }),
            Some.Document("ทะเบียน", Some.Activity(Title) with { Parts = [Some.Registered(77)] }),
            Some.Document("แผน", Some.Activity("เวทีอื่น", "2019", 90, HeadCountQualifier.Planned)));
        var before = Records(temporary);
        temporary.Query("UPDATE activities SET report_rank = 0, body_key = NULL");
        temporary.Query("DELETE FROM reference_state");
        Assert.NotEqual(before, Records(temporary));
        temporary.Reopen();
        Assert.Equal(before, Records(temporary));
    }

    private static Arbitrary<List<(int First, int Second, EventDecisionKind Kind)>> Decided { get; } = (
        from first in Gen.Choose(0, 11)
        from second in Gen.Choose(0, 11)
        from kind in Gen.Elements(Enum.GetValues<EventDecisionKind>())
        select (first, second, kind)).ListOf().Select(l => l.Take(5).ToList()).ToArbitrary();

    private static string HashCode(string hash, int seed) => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(FormattableString.Invariant($"{hash}{seed}"))));

    private static IEnumerable<string> Expected(ReadDocument[] documents, DecidedPairs decided)
    {
        var reports = documents.SelectMany(d => d.Activities.Select((a, i) => EventReport.Of(StoredKeys.Activity(d.Document.Id, i + 1), d.Document, a))).ToList();
        return new DoubleCountRule(TestReference.World).Decide(reports, decided)
            .Select(v => $"{v.Key}|{Codes.Of(v.HeldBack?.Reason)}|{v.HeldBack?.InFavourOf}|{v.EventKey}|{(v.ResolutionsCount ? 1 : 0)}");
    }

    private static IReadOnlyList<string> Records(TemporaryStore temporary) => temporary.Query("SELECT * FROM activities ORDER BY activity_key");

    private static IReadOnlyList<string> Stored(TemporaryStore temporary) =>
        temporary.Query("SELECT activity_key, held_back_reason, held_back_in_favour_of, event_key, resolutions_count FROM activities ORDER BY activity_key");
}
