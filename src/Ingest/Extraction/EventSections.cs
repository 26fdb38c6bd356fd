using System.Text.RegularExpressions;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>An activity and the part of the text that tells of it; the span counts in the source.</summary>
internal sealed record SectionActivity(Activity Activity, TextSpan Section, ActivityFacts Facts);

/// <summary>
/// Parts a text into the events that it tells of. A part stands for itself only where it has a head, a day and a place or a head count
/// of its own, and where these are of another event than those of the parts before; all else belongs to the part before.
/// </summary>
internal sealed partial class EventSections(ActivityReader reader)
{
    /// <summary>A heading without a date line that goes further back than this tells of the background, not of the news.</summary>
    private const int DaysBack = 60;

    /// <returns>The principal one first; empty where the text tells of no event.</returns>
    public IReadOnlyList<SectionActivity> In(Report report)
    {
        var heads = EventHeads.In(report);
        var parts = heads.Count == 0 ? [PartOf(report, new(0, report.Text.Length), null)] : Joined(report, heads);
        // A meeting that prepares another is told before it but is not what the text is about.
        return [.. parts
            .Where(p => p.Activity is not null)
            .OrderBy(p => Prepares().IsMatch(p.Opening))
            .Select(p => new SectionActivity(p.Activity!, report.Text.ToSource(p.Span), p.Facts!))];
    }

    private List<Part> Joined(Report report, IReadOnlyList<EventHead> heads)
    {
        var kept = new List<Part> { PartOf(report, new(0, heads[0].Start), null) };
        for (var i = 0; i < heads.Count; i++)
        {
            var end = i + 1 < heads.Count ? heads[i + 1].Start : report.Text.Length;
            var part = PartOf(report, new(heads[i].Start, end), heads[i]);
            if (Stands(kept[^1]) && Stands(part) && kept.TrueForAll(k => IsOther(k.Activity!, part)))
                kept.Add(part);
            else
                kept[^1] = PartOf(report, new(kept[^1].Span.Start, end), kept[^1].Head);
        }

        return kept;
    }

    private Part PartOf(Report report, TextSpan span, EventHead? head)
    {
        var part = span.Length == report.Text.Length ? report : ReportLayout.Read(report.Text.Part(span), report.Source);
        var facts = reader.FactsOf(part);
        return new(span, head, part.Value[..part.BodyStart], facts, facts is null ? null : reader.ActivityOf(facts));
    }

    private static bool Stands(Part part) => part.Activity is { Period.Start.Day: not null, IsInDoubt: false } activity
        && (activity.Venue is not null || activity.Participants is { IsAttendance: true });

    private static bool IsOther(Activity known, Part part)
    {
        var activity = part.Activity!;
        var (one, other) = (known.Period!, activity.Period!);
        var days = other.Start.Earliest.DayNumber - one.Start.Earliest.DayNumber;
        if (AreApart(one, other) || AreApart(other, one))
            return part.Head!.IsDated || days > -DaysBack;
        // On the same days only another country or other provinces tell two events from the sessions of one.
        return part.Head!.IsDated
            && ((known.HostCountry is { } here && activity.HostCountry is { } there && here != there)
                || (known.Provinces.Count > 0 && activity.Provinces.Count > 0 && !known.Provinces.Intersect(activity.Provinces).Any()));
    }

    // The days of one event follow each other.
    private static bool AreApart(ActivityPeriod first, ActivityPeriod second) =>
        second.Start.Earliest.DayNumber - (first.End ?? first.Start).Latest.DayNumber > 1;

    [GeneratedRegex(@"เตรียม(?:การ|งาน|ความพร้อม|จัด|ประชุม)|\bpreparat(?:ory|ion)|\bpre-(?:forum|meeting|conference|summit)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Prepares();

    /// <param name="Span">Counts in the normal text.</param>
    /// <param name="Head">Null for the part with which the text begins.</param>
    /// <param name="Opening">Titles and what else stands above the running text.</param>
    private sealed record Part(TextSpan Span, EventHead? Head, string Opening, ActivityFacts? Facts, Activity? Activity);
}
