namespace SdgInsights.Reports;

/// <summary>Names of cells that formulas use, the same in every language.</summary>
internal static class SelectionNames
{
    /// <summary>The choice that holds, also where a user emptied its cell on the dashboard.</summary>
    public const string Country = "SelectedCountry";
    public const string Region = "SelectedRegion";
    public const string Year = "SelectedYear";

    public const string AllCountries = "AllCountries";
    public const string AllRegions = "AllRegions";
    public const string AllYears = "AllYears";

    /// <summary>What can be chosen.</summary>
    public const string CountryList = "CountryList";
    public const string RegionList = "RegionList";
    public const string YearList = "YearList";
}
