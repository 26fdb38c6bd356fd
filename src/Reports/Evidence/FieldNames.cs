namespace SdgInsights.Reports;

/// <summary>Fields of an activity as evidence and the command line name them.</summary>
internal static class FieldNames
{
    public const string IsActivity = "is_activity";
    public const string Title = "title";
    public const string EventType = "event_type";
    public const string StartDate = "start_date";
    public const string EndDate = "end_date";
    public const string Level = "level";
    public const string Mode = "mode";
    public const string Body = "body";
    public const string Edition = "edition";
    public const string HostCountry = "host_country";
    public const string Provinces = "thai_provinces";
    public const string ThaiRegion = "thai_region";
    public const string Venue = "venue";
    public const string Organisers = "organisers";
    public const string Participants = "participants_total";
    public const string Organisations = "organisations_count";
    public const string Countries = "countries";
    public const string CountryGroups = "country_groups";
    public const string Resolutions = "resolutions";
    public const string Sdgs = "sdgs";
    public const string GroupsMentioned = "groups_mentioned";
    public const string Addressee = "addressee";
}
