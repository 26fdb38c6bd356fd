namespace SdgInsights.Reports;

/// <summary>Names of the dimensions of measures.</summary>
internal static class Dimensions
{
    public const string Year = "year";
    public const string Country = "country";
    public const string HostCountry = "host_country";
    public const string M49Region = "m49_region";
    public const string Grouping = "grouping";
    public const string ThaiRegion = "thai_region";
    public const string CsoForumRegion = "cso_forum_region";
    public const string Province = "province";
    public const string Goal = "goal";
    public const string Level = "level";
    public const string Mode = "mode";
}
