using SdgInsights.Analytics;

namespace SdgInsights.Reports;

/// <summary>A bar of people. What a source does not state or split stands apart, below the rest.</summary>
internal sealed record PeopleBar(string Name, long People, bool IsKnown)
{
    /// <summary>More bars than this leave no room for their names.</summary>
    public const int Most = 8;

    /// <summary>Longer lists of countries leave no room for the bars; the tables have them whole.</summary>
    private const int MaxListed = 5;

    /// <summary>The bars of a measure; none where nothing is known of anybody, as one bar of the unknown says less than a sentence.</summary>
    public static IReadOnlyList<PeopleBar> OfKnown(IEnumerable<MeasureRow> rows, string dimension, ReportContext context)
    {
        var bars = Of(rows, dimension, context);
        return bars.Any(b => b.IsKnown) ? bars : [];
    }

    /// <summary>The bars of a measure whose people may be added up. Where they are too many, those not split become one, then the smallest.</summary>
    public static IReadOnlyList<PeopleBar> Of(IEnumerable<MeasureRow> rows, string dimension, ReportContext context)
    {
        var all = rows.Where(r => r.People is > 0).ToLookup(r => r.Kind());
        var known = all[KeyKind.Code].Select(r => new PeopleBar(context.Names.Of(dimension, r.Keys[0]), r.People!.Value, true)).ToArray();
        var unsplit = all[KeyKind.Unallocated].OrderByDescending(r => r.People).ThenBy(r => r.Keys[0], StringComparer.Ordinal)
            .Select(r => new PeopleBar(context.Names.Of(dimension, r.Keys[0], MaxListed), r.People!.Value, false)).ToArray();
        var notStated = all[KeyKind.NotStated].Select(r => new PeopleBar(context.NotStated, r.People!.Value, false)).ToArray();
        if (known.Length + unsplit.Length + notStated.Length > Most)
            unsplit = OneOf(unsplit, context.Labels["unallocated"], isKnown: false);
        var room = Most - unsplit.Length - notStated.Length;
        if (known.Length > room)
        {
            var bySize = known.OrderByDescending(b => b.People).ToArray();
            var rest = bySize[(room - 1)..];
            known = [.. bySize[..(room - 1)], .. OneOf(rest, context.Labels.Format("chart.others", rest.Length), isKnown: true)];
        }

        return [.. known, .. unsplit, .. notStated];
    }

    private static PeopleBar[] OneOf(PeopleBar[] bars, string name, bool isKnown) =>
        bars.Length == 0 ? [] : [new(name, bars.Sum(b => b.People), isKnown)];
}
