using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>Shows charts and tables in a notebook: end a cell with one of these.</summary>
public static class Show
{
    public static ShownChart Chart(ChartSpec chart, Language language = Language.English) => new(chart, language);

    /// <param name="rows">The properties of their type are the columns, as with <c>new { Country, People }</c>; null is written as not stated.</param>
    public static ShownTable Table<T>(IEnumerable<T> rows, Language language = Language.English)
        where T : class => ShownTable.Of(rows, language);
}
