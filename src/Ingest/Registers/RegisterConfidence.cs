using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>The confidence in what a register gave: its rows were counted, the rest was read from the lines above it.</summary>
internal sealed class RegisterConfidence(ConfidenceTable table)
{
    public Activity In(Activity activity)
    {
        var counted = Counted(activity).ToList();
        // A register is one of an event, however little the lines above it say.
        var read = activity.Confidence.Where(c => c.Field != "is_activity" && !counted.Contains(c.Field)).ToList();
        var quoted = activity.Evidence.Select(e => e.Field).ToHashSet(StringComparer.Ordinal);
        var sketched = Sketched(activity).Where(f => !read.Exists(c => c.Field == f));
        return activity with
        {
            Confidence =
            [
                .. read,
                .. sketched.Select(f => table.Of(f, quoted.Contains(f) ? ConfidenceSign.Stated : ConfidenceSign.Inferred)),
                .. counted.Select(f => table.Of(f, ConfidenceSign.Counted)),
            ],
        };
    }

    private static IEnumerable<string> Counted(Activity activity)
    {
        if (activity.Participants is not null)
            yield return "participants_total";
        if (activity.Organisations is not null)
            yield return "organisations_count";
        if (activity.Parts.Any(p => p.Country is not null))
            yield return "countries";
        if (activity.Parts.Any(p => p.Province is not null))
            yield return "thai_provinces";
    }

    // Where too little stands above the register for a report, these alone were read.
    private static IEnumerable<string> Sketched(Activity activity)
    {
        yield return "title";
        yield return "event_type";
        if (activity.Period is not null)
            yield return "start_date";
        if (activity.Period?.End is not null)
            yield return "end_date";
    }
}
