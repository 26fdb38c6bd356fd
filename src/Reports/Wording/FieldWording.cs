using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>Writes the value of a piece of evidence in the language of the report.</summary>
internal static class FieldWording
{
    public static string Of(EvidenceRow row, ReportContext context)
    {
        var activity = row.Activity.Activity;
        var names = context.Names;
        return row.Field switch
        {
            FieldNames.IsActivity => context.Labels["value.is_activity"],
            FieldNames.EventType => names.Code(CodeLists.EventType, activity.EventType),
            FieldNames.Level when activity.Level is { } level => names.Code(CodeLists.Level, level),
            FieldNames.Mode when activity.Mode is { } mode => names.Code(CodeLists.Mode, mode),
            FieldNames.StartDate when activity.Period is { } period => context.Dates.Of(period.Start),
            FieldNames.EndDate when activity.Period is { } period => context.Dates.Of(period.End ?? period.Start),
            FieldNames.HostCountry when activity.HostCountry is { } country => names.Country(country),
            FieldNames.ThaiRegion when activity.ThaiRegion is { } region => names.ThaiRegion(region),
            FieldNames.Provinces => Join(activity.Provinces.Select(names.Province)),
            FieldNames.Countries => Join(activity.Countries.Select(names.Country)),
            FieldNames.CountryGroups => Join(activity.CountryGroups.Select(names.Grouping)),
            FieldNames.Organisers => Join(activity.Organisers),
            FieldNames.Participants when activity.Participants is { } people => Number(people),
            FieldNames.Organisations when activity.Organisations is { } organisations => Number(organisations),
            FieldNames.GroupsMentioned => names.LnobGroup(row.Value),
            FieldNames.Addressee => Join(row.Value.Split(FieldValue.Separator).Select(names.AddresseeKind)),
            FieldNames.Sdgs when row.Goal is { } goal => row.Value.Contains('.') ? $"{row.Value} ({names.ShortGoal(goal)})" : names.ShortGoal(goal),
            _ => row.Value,
        };
    }

    private static string Join(IEnumerable<string> values) => string.Join("; ", values);

    private static string Number(HeadCount count) => count.Value.Grouped();
}
