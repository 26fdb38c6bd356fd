using SdgInsights.Analytics;
using SdgInsights.Domain;

namespace SdgInsights.Reports.Tests;

/// <summary>Activities whose texts try to be something else.</summary>
internal static class HostileDataset
{
    public static IReadOnlyList<string> Titles { get; } =
    [
        "=HYPERLINK(\"http://example.org\",\"click\")",
        "+66 2 000 0000",
        "-1+1",
        "@SUM(A1:A9)",
        "\t=1+1",
        "\r\n=1+1",
        "＝1+1",
        "A\0B\u0001C\uFFFF\uD800D",
        "_x0041_ stays as it is",
        "<b>&amp;</b> \"quoted\" 'single'",
        "👍🏽 กิจกรรม เเละ ํา",
        new string('ก', 40_000),
        string.Concat(Enumerable.Repeat("👍", 20_000)),
    ];

    public static Dataset All { get; } = SampleDataset.Of([.. Titles.Select(Activity)], []);

    private static StoredActivity Activity(string title, int i)
    {
        var doc = new Doc($"hostile-{i}.txt", title + " 5 คน");
        return doc.Store(new()
        {
            Title = title,
            EventType = EventType.Other,
            Body = title,
            Venue = title,
            Edition = title,
            Organisers = [title],
            Participants = new(5),
            Resolutions = [new(title, title, new(0, title.Length), title, [])],
            Evidence = [new("title", new(0, title.Length), title), doc.Says("participants_total", "5 คน")],
            Problems = [new("hostile.txt", title, title, title, title)],
        });
    }
}
