namespace SdgInsights.Reports;

/// <summary>Names of the dimensions of measures whose keys are not those of a code list.</summary>
internal static class Dimensions
{
    public const string Year = "year";
    public const string Country = "country";
    public const string HostCountry = "host_country";

    /// <summary>UN M49.</summary>
    public const string Region = "region";
    public const string Grouping = "grouping";
    public const string ThaiRegion = "thai_region";
    public const string CsoForumRegion = "cso_forum_region";
    public const string Province = "province";
    public const string Goal = "goal";
}
