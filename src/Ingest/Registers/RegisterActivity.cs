using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>The activity of one event's registers: what stands above them, with the people and organisations that they list.</summary>
internal static class RegisterActivity
{
    private static readonly string[] Counted = ["participants_total", "organisations_count", "countries"];

    /// <param name="sheets">At least one.</param>
    public static Activity Of(IReadOnlyList<RegisterEvent> sheets, string text, string source)
    {
        var frame = sheets[0].Activity;
        var lists = sheets.Select(s => s.Sheet).ToList();
        var came = lists[0].CountsPeople && lists[0].Intent is RegisterIntent.Attendance;
        var people = lists[0].CountsPeople ? RegisterParts.People(lists.SelectMany(l => l.People)) : [];
        var organisations = lists.SelectMany(l => l.People).Select(p => p.Organisation).OfType<string>().Distinct().Count();
        var countries = people.Select(p => p.Country).OfType<string>().Distinct().Order(StringComparer.Ordinal).ToList();
        var activity = frame with
        {
            Period = PeriodOf(sheets),
            Participants = people.Count > 0 ? CountOf(people.Count, lists) : null,
            Organisations = organisations > 0 ? CountOf(organisations, lists) : null,
            Problems = [.. frame.Problems, .. lists.SelectMany(l => l.Problems), .. Doubts(lists[0], people.Count, source)],
        };
        activity = activity with { Evidence = [.. frame.Evidence.Where(e => !Counted.Contains(e.Field)), .. EvidenceOf(activity, lists, text)] };
        return !came ? activity : activity with
        {
            Countries = countries.Count > 0 ? countries : frame.Countries,
            Provinces = [.. frame.Provinces.Concat(people.Select(p => p.Province).OfType<string>().Order(StringComparer.Ordinal)).Distinct()],
            Parts = RegisterParts.Of(people),
        };
    }

    private static HeadCount? CountOf(int value, List<RegisterSheet> lists) => lists[0].Intent switch
    {
        RegisterIntent.Attendance => new(value, lists.TrueForAll(l => l.IsWhole) ? HeadCountQualifier.Exact : HeadCountQualifier.AtLeast),
        RegisterIntent.Planned => new(value, HeadCountQualifier.Planned),
        _ => null,
    };

    private static ActivityPeriod? PeriodOf(IReadOnlyList<RegisterEvent> sheets)
    {
        var periods = sheets.Select(s => s.Activity.Period).OfType<ActivityPeriod>().ToList();
        return periods.Count == 0 ? null : new(periods.Select(p => p.Start).Min()!, periods.Select(p => p.End ?? p.Start).Max());
    }

    private static IEnumerable<Evidence> EvidenceOf(Activity activity, List<RegisterSheet> lists, string text)
    {
        foreach (var rows in lists.Select(l => l.Rows).Where(r => r.Length > 0))
        {
            if (activity.Participants is not null)
                yield return Evidence.At("participants_total", text, rows);
            if (activity.Organisations is not null)
                yield return Evidence.At("organisations_count", text, rows);
        }
    }

    private static IEnumerable<Problem> Doubts(RegisterSheet list, int people, string source)
    {
        Problem Doubt(string found, string expected) => new(source, list.Name.Length == 0 ? "" : $"sheet {list.Name}", "participants_total", found, expected);
        if (!list.CountsPeople)
            yield return Doubt("a list of organisations", "a row for each person; nobody counted");
        else if (list.Intent is RegisterIntent.Absence)
            yield return Doubt("a list of those who did not come", "those who came; nobody counted");
        else if (people == 0)
            yield return Doubt("a register without people", "a row for each person");
    }
}
