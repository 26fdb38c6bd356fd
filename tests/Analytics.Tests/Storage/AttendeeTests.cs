using System.Text.Json;
using SdgInsights.Domain;

namespace SdgInsights.Analytics.Tests;

/// <summary>People of registers: counted once over a series, their names out of everything that leaves the store.</summary>
public class AttendeeTests
{
    private const string Secret = "เอื้อมเดือน";

    [Fact]
    public void People_of_a_series_are_countable_once_each_without_their_names()
    {
        using var temporary = new TemporaryStore(
            Forum("๑", "2018-02-07", "a", "b", "c"), Forum("๒", "2018-06-12", "b", "c", "d"), Forum("๓", "2019-02-07", "a"));
        Assert.Equal(
            ["2018|6|4", "2019|1|1"],
            temporary.Query("SELECT a.start_year, COUNT(*), COUNT(DISTINCT p.person) FROM activity_people p JOIN activities a USING (activity_key) WHERE a.body = 'CSOs Forum' GROUP BY 1 ORDER BY 1"));
        Assert.Equal(["0"], temporary.Query("SELECT COUNT(name) FROM activity_people"));
    }

    [Fact]
    public void Names_that_were_asked_for_stay_in_the_store()
    {
        var document = Some.Document("ทะเบียน", Some.Activity()) with { Attendees = [new(1, "a", Secret)] };
        using var temporary = new TemporaryStore(document);
        Assert.Equal([Secret], temporary.Query("SELECT name FROM activity_people"));
        Assert.DoesNotContain(Secret, JsonSerializer.Serialize(temporary.Read(), new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }), StringComparison.Ordinal);
    }

    [Fact]
    public void Attendees_change_no_dataset_version()
    {
        var document = Some.Document("ทะเบียน", Some.Activity());
        using var without = new TemporaryStore(document);
        using var with = new TemporaryStore(document with { Attendees = [new(1, "a", Secret)] });
        Assert.Equal(without.Read().Version, with.Read().Version);
    }

    [Fact]
    public void The_salt_of_a_store_is_made_once_and_kept()
    {
        using var temporary = new TemporaryStore();
        byte[] salt = [.. Enumerable.Repeat((byte)7, 32)];
        Assert.Equal(salt, temporary.Store.PersonSalt(() => salt));
        temporary.Reopen();
        Assert.Equal(salt, temporary.Store.PersonSalt(() => throw new InvalidOperationException("asked for a second salt")));
    }

    private static ReadDocument Forum(string edition, string start, params string[] people) =>
        Some.Document(edition, Some.Activity($"CSOs Forum ครั้งที่ {edition}", start) with { Body = "CSOs Forum", Edition = edition }) with
        {
            Attendees = [.. people.Select(p => new Attendee(1, p, null))],
        };
}
