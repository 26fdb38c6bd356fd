using System.Globalization;
using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>Values of an activity's fields in codes, as exports print them.</summary>
internal static class FieldValue
{
    public const string Separator = "|";

    public static string Of(Activity activity, string field) => field switch
    {
        // Of what is none nothing is stored.
        FieldNames.IsActivity => "true",
        FieldNames.Title => activity.Title,
        FieldNames.EventType => Codes.Of(activity.EventType),
        FieldNames.StartDate => activity.Period?.Start.ToString(),
        FieldNames.EndDate => (activity.Period?.End ?? activity.Period?.Start)?.ToString(),
        FieldNames.Level => Codes.Of(activity.Level),
        FieldNames.Mode => Codes.Of(activity.Mode),
        FieldNames.Body => activity.Body,
        FieldNames.Edition => activity.Edition,
        FieldNames.HostCountry => activity.HostCountry,
        FieldNames.Provinces => Join(activity.Provinces),
        FieldNames.ThaiRegion => activity.ThaiRegion,
        FieldNames.Venue => activity.Venue,
        FieldNames.Organisers => Join(activity.Organisers),
        FieldNames.Participants => activity.Participants?.Value.ToString(CultureInfo.InvariantCulture),
        FieldNames.Organisations => activity.Organisations?.Value.ToString(CultureInfo.InvariantCulture),
        FieldNames.Countries => Join(activity.Countries),
        FieldNames.CountryGroups => Join(activity.CountryGroups),
        _ => null,
    } ?? "";

    public static string Join(IEnumerable<string> values) => string.Join(Separator, values);
}
