using System.Text.Json;
using SdgInsights.Domain;

namespace SdgInsights.Ingest.Tests;

/// <summary>The project's own plain-text reports against the answers beside them, field by field.</summary>
public sealed class SampleReportTests
{
    /// <summary>Fields that are still read wrong or left empty. The list may only shrink: a field read rightly must be struck off.</summary>
    private static readonly HashSet<(string Report, string Field)> KnownMisses =
    [
        ("2018-06-joint-working-group-2.th.txt", "level"),
        ("2020-09-online-dialogue-yangon.en.txt", "level"),
        ("2021-12-provincial-water-assembly.th.txt", "level"),
        ("2024-06-kampot-coast-training.en.txt", "level"),
    ];

    private static readonly Dictionary<string, JsonElement> Answers = File.ReadLines(Checkout.PathOf("seeds", "expected.jsonl"))
        .Select(line => JsonDocument.Parse(line).RootElement)
        .Where(answer => answer.TryGetProperty("id", out _))
        .ToDictionary(answer => answer.GetProperty("file").GetString()!, StringComparer.Ordinal);

    public static TheoryData<string> Reports => [.. Samples.Names];

    [Theory]
    [MemberData(nameof(Reports))]
    public void Reads_the_report_as_the_answers_say(string name)
    {
        var answer = Answers[name];
        var activity = Extracting.ActivityIn(Samples.Text(name));
        Assert.Equal(answer.GetProperty("is_activity").GetBoolean(), activity is { IsInDoubt: false });
        if (activity is not { IsInDoubt: false })
            return;
        var open = answer.TryGetProperty("ambiguous", out var fields) ? Strings(fields) : [];
        var misses = Compare(answer, activity).Where(c => !c.Right && !open.Contains(c.Field)).ToList();
        var known = KnownMisses.Where(m => m.Report == name).Select(m => m.Field).Order(StringComparer.Ordinal);
        Assert.True(
            known.SequenceEqual(misses.Select(m => m.Field).Order(StringComparer.Ordinal), StringComparer.Ordinal),
            string.Join('\n', misses.Select(m => $"{m.Field}: expected {m.Expected}; found {m.Found}").Prepend($"known misses: {string.Join(", ", known)}")));
    }

    private static IEnumerable<(string Field, bool Right, string? Expected, string? Found)> Compare(JsonElement answer, Activity activity)
    {
        yield return Plain("event_type", Codes.Of(activity.EventType));
        yield return Plain("start_date", activity.Period?.Start.ToString());
        yield return Plain("end_date", activity.Period?.End?.ToString());
        yield return Plain("participants_total", activity.Participants?.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
        yield return Plain("participants_approx", activity.Participants?.IsApproximate == true ? "True" : "False");
        yield return Plain("organisations_count", activity.Organisations?.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
        yield return Plain("host_country", activity.HostCountry);
        yield return Plain("mode", Codes.Of(activity.Mode));
        yield return Plain("level", Codes.Of(activity.Level));
        yield return Plain("thai_region", activity.ThaiRegion is { } region ? Extracting.Reference.ThaiRegion("six", region)!.Name.Thai : null);
        yield return Name("venue", activity.Venue);
        yield return Set("countries", activity.Countries);
        yield return Set("thai_provinces", activity.Provinces.Select(p => Extracting.Reference.Provinces[p].Name.Thai));
        yield return Names("organisers", activity.Organisers);
        yield return Plain("resolutions", activity.Resolutions.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));

        (string, bool, string?, string?) Plain(string field, string? found)
        {
            var expected = answer.GetProperty(field) is { ValueKind: not JsonValueKind.Null } value ? value.ToString() : null;
            var right = string.Equals(expected, found, StringComparison.OrdinalIgnoreCase)
                || (answer.TryGetProperty(field + "_alt", out var other) && other.ToString() == found);
            return (field, right, expected, found);
        }

        (string, bool, string?, string?) Name(string field, string? found)
        {
            var expected = answer.GetProperty(field).GetString();
            return (field, Like(expected, found), expected, found);
        }

        (string, bool, string?, string?) Set(string field, IEnumerable<string> found)
        {
            var expected = Strings(answer.GetProperty(field));
            var maybe = answer.TryGetProperty(field + "_maybe", out var more) ? Strings(more) : [];
            var surplus = found.Except(expected).Except(maybe);
            return (field, !surplus.Any() && !expected.Except(found).Any(), string.Join(' ', expected), string.Join(' ', found));
        }

        (string, bool, string?, string?) Names(string field, IReadOnlyList<string> found)
        {
            var expected = Strings(answer.GetProperty(field));
            var right = expected.Count == found.Count && expected.All(e => found.Any(f => Like(e, f)));
            return (field, right, string.Join(" | ", expected), string.Join(" | ", found));
        }
    }

    // A name is right where one of the two holds the other: the answers leave out some brackets and additions.
    private static bool Like(string? expected, string? found) =>
        expected is null || found is null ? expected == found : Bare(expected).Contains(Bare(found)) || Bare(found).Contains(Bare(expected));

    private static string Bare(string name) => string.Concat(NormalText.Of(name).Value.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static List<string> Strings(JsonElement array) => [.. array.EnumerateArray().Select(e => e.GetString()!)];
}
