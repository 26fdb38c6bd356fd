using SdgInsights.Analytics;
using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>The rows that every choice on the dashboard is reckoned from. Their number grows with years and countries, not with activities.</summary>
internal sealed class CalculationTable
{
    private readonly Dictionary<(string Year, string Region, string Country), CalculationRow> rows = [];
    private readonly ReferenceData reference;

    public CalculationTable(IEnumerable<Event> events, ReferenceData reference)
    {
        this.reference = reference;
        foreach (var e in events)
            Add(e);
        Rows = [.. rows.Values
            .OrderBy(r => r.Year, StringComparer.Ordinal)
            .ThenBy(r => r.Region, StringComparer.Ordinal)
            .ThenBy(r => r.Country is Selection.All ? "" : r.Country, StringComparer.Ordinal)];
    }

    /// <summary>By year, region and country, those of all countries first.</summary>
    public IReadOnlyList<CalculationRow> Rows { get; }

    /// <param name="only">Further leaves out what it does not hold for.</param>
    public long Sum(Tally tally, Selection selection, SelectionScope scope, Func<CalculationRow, bool>? only = null) =>
        Rows.Where(r => r.IsIn(selection, scope) && only?.Invoke(r) != false).Sum(r => r[tally]);

    private void Add(Event e)
    {
        var people = (e.People is null ? [] : e.Main.Participation)
            .ToLookup(p => Shortened(PlaceKey.Country(p, e.Main.Activity, reference)), StringComparer.Ordinal);
        var countries = e.Countries.Concat(people.Select(p => p.Key)).Distinct(StringComparer.Ordinal).ToArray();
        var host = e.Stated(a => a.HostCountry);
        Add(e, Row(e, Selection.All), people.SelectMany(p => p), isHost: host is not null);
        foreach (var country in countries.DefaultIfEmpty(MeasureKeys.NotStated))
            Add(e, Row(e, country), people[country], isHost: country == host);
    }

    private static void Add(Event e, CalculationRow row, IEnumerable<ParticipationPart> people, bool isHost)
    {
        row.Add(Tally.Activities);
        People(e, row, [.. people]);
        row.Add(Tally.Reviewed, e.Main.IsReviewed ? 1 : 0);
        row.Add(Tally.ToReview, e.Reports.Sum(r => r.ToReview.Count));
        row.Add(Tally.HeldBack, e.Reports.Count(r => r.HeldBack is not null));
        row.Add(Tally.WithCountry, e.Countries.Any() ? 1 : 0);
        row.Add(Tally.WithGoal, e.Goals.Any() ? 1 : 0);
        row.Add(Tally.Resolutions, e.Resolutions.Count);
        row.Add(Tally.WithResolutions, e.Resolutions.Count > 0 ? 1 : 0);
        row.Add(Tally.Held, isHost ? 1 : 0);
        row.Add(Tally.PeopleHeld, isHost ? e.People ?? 0 : 0);
        foreach (var goal in e.Goals)
            row.Add(Tally.ActivitiesOf(goal));
        foreach (var goal in e.Resolutions.SelectMany(r => r.Sdgs.Select(s => s.Goal).Distinct()))
            row.Add(Tally.ResolutionsOf(goal));
    }

    private static void People(Event e, CalculationRow row, ParticipationPart[] people)
    {
        if (people.Length == 0)
        {
            row.Add(Tally.WithoutPeople, e.Main.HeldBack?.Reason == HeldBackReason.PartOfTotal ? 0 : 1);
            return;
        }

        var sum = people.Sum(p => (long)p.People);
        row.Add(Tally.WithPeople);
        row.Add(Tally.People, sum);
        row.Add(Tally.Approximate, e.Main.Activity.Participants is { IsApproximate: true } ? sum : 0);
        foreach (var part in people)
            row.Add(Tally.PeopleOf(part.OrganisationType), part.People);
    }

    private CalculationRow Row(Event e, string country)
    {
        var (year, region) = (e.Year ?? MeasureKeys.NotStated, e.ThaiRegion ?? MeasureKeys.NotStated);
        if (!rows.TryGetValue((year, region, country), out var row))
            rows.Add((year, region, country), row = new(year, region, country));
        return row;
    }

    private static string Shortened(string? country) => country is null ? MeasureKeys.NotStated
        : KeyKinds.KindOf(country) is KeyKind.Unallocated ? MeasureKeys.Unallocated
        : country;
}
