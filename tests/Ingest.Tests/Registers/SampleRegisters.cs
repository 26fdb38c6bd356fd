using System.Text.Json;
using SdgInsights.Domain;

namespace SdgInsights.Ingest.Tests;

public class SampleRegisters
{
    public static TheoryData<string> Files => [.. Expected().Select(e => e.GetProperty("file").GetString()!)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Count_exactly_as_counted_by_hand(string file)
    {
        var expected = Expected().Single(e => e.GetProperty("file").GetString() == file);
        var input = InputFiles.Enumerate([Path.Combine(FileReading.Inputs, file)], null).Single();

        var activity = FileReading.Pipeline.Read(input.Value!).Value!.Activities.Single();

        Assert.Equal(new HeadCount(expected.GetProperty("people").GetInt32()), activity.Participants);
        Assert.Equal(new HeadCount(expected.GetProperty("organisations").GetInt32()), activity.Organisations);
        Assert.Equal(Counts(expected, "by_country", c => c), Split(activity, p => p.Country ?? "not_stated"));
        Assert.Equal(Counts(expected, "by_sex", c => c), Split(activity, p => Codes.Of(p.Sex)));
        Assert.Equal(Counts(expected, "by_organisation_type", c => c), Split(activity, p => Codes.Of(p.OrganisationType)));
        Assert.Equal(Counts(expected, "by_age_group", c => c is "25-34" or "35-44" or "45-59" ? "25-59" : c), Split(activity, p => Codes.Of(p.AgeGroup)));
        Assert.All(activity.Parts, p => Assert.Equal(ParticipationBasis.Register, p.Basis));
    }

    private static SortedDictionary<string, int> Split(Activity activity, Func<ParticipationPart, string> key) => Sum(activity.Parts.Select(p => (key(p), p.People)));

    private static SortedDictionary<string, int> Counts(JsonElement expected, string field, Func<string, string> group) =>
        Sum(expected.GetProperty(field).EnumerateObject().Select(p => (group(p.Name), p.Value.GetInt32())));

    private static SortedDictionary<string, int> Sum(IEnumerable<(string Key, int People)> counts) =>
        new(counts.GroupBy(c => c.Key).ToDictionary(g => g.Key, g => g.Sum(c => c.People)), StringComparer.Ordinal);

    private static IEnumerable<JsonElement> Expected() => File
        .ReadLines(Checkout.PathOf("seeds", "expected.jsonl"))
        .Select(l => JsonDocument.Parse(l).RootElement)
        .Where(e => e.TryGetProperty("register", out _));
}
