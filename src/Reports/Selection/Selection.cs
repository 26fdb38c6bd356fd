namespace SdgInsights.Reports;

/// <summary>What a reader of the dashboard chose to see, in codes.</summary>
/// <param name="Country">ISO code of the place of activities or the origin of people.</param>
/// <param name="Region">Region of Thailand in which activities were held, or <see cref="Analytics.MeasureKeys.NotStated"/>.</param>
/// <param name="Year">Gregorian year in which activities began, or <see cref="Analytics.MeasureKeys.NotStated"/>.</param>
internal sealed record Selection(string Country = Selection.All, string Region = Selection.All, string Year = Selection.All)
{
    public const string All = "all";
}

/// <summary>Which of the choices a figure follows. A chart by year shows every year, whichever is chosen.</summary>
internal enum SelectionScope
{
    Everything,
    AnyYear,
    AnyRegion,
    AnyCountry,
}
