namespace SdgInsights.Reports;

/// <summary>
/// What is counted of the activities of one year, one region and one country. The row of <see cref="Selection.All"/> countries counts
/// every activity once; one of several countries stands in the row of each as well, so only rows of one country add up.
/// </summary>
internal sealed class CalculationRow(string year, string region, string country)
{
    private readonly long[] counts = new long[Tally.Count];

    public string Year => year;

    public string Region => region;

    /// <summary>An ISO code, <see cref="Selection.All"/>, <see cref="Analytics.MeasureKeys.NotStated"/> or <see cref="Analytics.MeasureKeys.Unallocated"/> for people whom a source does not split.</summary>
    public string Country => country;

    public long this[Tally tally] => counts[tally.Index];

    public void Add(Tally tally, long count = 1) => counts[tally.Index] += count;

    /// <summary>People are unknown where no activity states any, those of activities held there where none of these does.</summary>
    public bool IsKnown(Tally tally) =>
        tally == Tally.PeopleHeld ? this[Tally.Held] == 0 || this[tally] > 0 : !tally.IsOfPeople || this[Tally.WithPeople] > 0;

    public bool IsIn(Selection selection, SelectionScope scope) =>
        (scope == SelectionScope.AnyYear || selection.Year is Selection.All || selection.Year == year)
        && (scope == SelectionScope.AnyRegion || selection.Region is Selection.All || selection.Region == region)
        && (scope == SelectionScope.AnyCountry || selection.Country == country);
}
