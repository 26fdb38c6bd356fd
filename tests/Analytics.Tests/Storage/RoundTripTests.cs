using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using SdgInsights.Domain;

namespace SdgInsights.Analytics.Tests;

public class RoundTripTests
{
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(60);

    [Fact]
    public void Reads_back_every_fact_exactly_as_it_was_loaded() =>
        Prop.ForAll(AnyDocuments.Batches, batch =>
        {
            using var temporary = new TemporaryStore(batch);
            var dataset = temporary.Read();
            foreach (var read in batch)
            {
                var source = dataset.Sources.Single(s => s.Id == read.Document.Id);
                var activities = dataset.Activities.Where(a => a.Source == source).OrderBy(a => a.Key, StringComparer.Ordinal).Select(a => a.Activity);
                Assert.Equal(Shape(read.Activities), Shape(activities));
                Assert.Equal(Shape(read.Problems), Shape(source.Problems));
                Assert.Equal(
                    (read.Document.Name, read.Document.MediaType, read.Document.Language, read.Document.RetrievedAt, read.Document.RetrievedAt.Offset),
                    (source.Name, source.MediaType, source.Language, source.RetrievedAt, source.RetrievedAt.Offset));
                Assert.Equal(read.Document.Text, temporary.Store.TextOf(read.Document.Id));
            }
        }).Check(Config);

    [Fact]
    public void Rows_of_an_activity_are_its_parts_completed_to_the_whole() =>
        Prop.ForAll(AnyDocuments.Batches, batch =>
        {
            using var temporary = new TemporaryStore(batch);
            Assert.All(temporary.Read().Activities, a =>
            {
                Assert.Equal(ParticipationTable.Complete(a.Activity.Participants, a.Activity.Parts), a.Participation);
                if (a.Activity.Participants is { IsAttendance: true } total)
                    Assert.Equal(total.Value, a.Participation.Sum(p => p.People));
            });
        }).Check(Config);

    [Fact]
    public void Replaces_what_the_database_cannot_hold_without_moving_any_offset()
    {
        var document = Some.Document("a", Some.Activity());
        document = document with { Document = document.Document with { Text = "ผู้เข้าร่วม\0 80 \ud800คน" } };
        using var temporary = new TemporaryStore(document);
        Assert.Equal("ผู้เข้าร่วม\uFFFD 80 \uFFFDคน", temporary.Store.TextOf(document.Document.Id));
    }

    [Fact]
    public void Views_show_item_by_item_what_is_stored_whole()
    {
        using var temporary = new TemporaryStore(Some.Document("a", Some.Activity() with
        {
            Evidence = [new("title", new(0, 4), "เวที"), new("venue", new(5, 9), "\"ท่า")],
            Confidence = [new("venue", 0.85, ConfidenceSign.Stated, NeedsReview: false)],
            Sdgs = [new(new(14), null, 0.9, AssignmentMethod.Model, [new("ทะเล", new(2, 6), 0.5)])],
        }));
        Assert.Equal(["0|title|0|4|เวที", "1|venue|5|9|\"ท่า"], temporary.Query("SELECT position, field, span_start, span_end, quote FROM evidence"));
        Assert.Equal(["0|venue|0.85|stated|0"], temporary.Query("SELECT position, field, probability, sign, needs_review FROM field_confidence"));
        Assert.Equal(["0|0|ทะเล|2|6|0.5"], temporary.Query("SELECT sdg_position, position, text, span_start, span_end, weight FROM sdg_terms"));
    }

    [Fact]
    public void Keeps_the_order_of_activities_by_start_then_key_with_undated_ones_last()
    {
        var late = Some.Document("late", Some.Activity("ปลายปี", "2018-12-01"), Some.Activity("ไม่ระบุวัน", start: null));
        var early = Some.Document("early", Some.Activity("ต้นปี", "2018"), Some.Activity("ต้นปี", "2018-01-01"));
        using var temporary = new TemporaryStore(late, early);
        Assert.Equal(
            [Some.KeyOf(early), Some.KeyOf(early, 2), Some.KeyOf(late), Some.KeyOf(late, 2)],
            temporary.Read().Activities.Select(a => a.Key));
    }

    [Fact]
    public void Lists_documents_without_an_activity_among_the_sources_by_name()
    {
        using var temporary = new TemporaryStore(Some.Document("ข.txt", Some.Activity()), Some.Document("ก.txt"));
        Assert.Equal([("ก.txt", 0), ("ข.txt", 1)], temporary.Read().Sources.Select(s => (s.Name, s.Activities)));
    }

    private static string Shape<T>(IEnumerable<T> facts) => JsonSerializer.Serialize(facts);
}
