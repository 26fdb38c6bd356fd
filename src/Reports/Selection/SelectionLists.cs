using System.Globalization;
using SdgInsights.Analytics;

namespace SdgInsights.Reports;

/// <summary>What can be chosen, in codes, and the names of the codes.</summary>
internal sealed class SelectionLists
{
    private readonly ReportContext context;

    public SelectionLists(ReportContext context, CalculationTable table)
    {
        this.context = context;
        var culture = CultureInfo.GetCultureInfo(context.Labels.LanguageTag);
        Countries = [.. table.Rows.Select(r => r.Country).Distinct(StringComparer.Ordinal)
            .Where(c => c is not (Selection.All or MeasureKeys.NotStated or MeasureKeys.Unallocated))
            .OrderBy(Country, StringComparer.Create(culture, ignoreCase: true)).ThenBy(c => c, StringComparer.Ordinal)];
        var regions = table.Rows.Select(r => r.Region).ToHashSet(StringComparer.Ordinal);
        var known = context.Reference.SixRegions.ToArray();
        Regions = [.. known, .. regions.Except(known, StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Years = YearsOf([.. table.Rows.Select(r => r.Year).Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>ISO codes in the order of their names.</summary>
    public IReadOnlyList<string> Countries { get; }

    /// <summary>All regions of Thailand, those without activities too, and what is not stated.</summary>
    public IReadOnlyList<string> Regions { get; }

    /// <summary>Without gaps, and what is not stated.</summary>
    public IReadOnlyList<string> Years { get; }

    public string Country(string key) => key is MeasureKeys.Unallocated ? context.Labels["unallocated"] : Name(Dimensions.Country, key);

    public string Region(string key) => Name(Dimensions.ThaiRegion, key);

    /// <summary>A number where it can be one, so that a year chosen or typed means the same.</summary>
    public Cell Year(string key, CellStyle style = CellStyle.Plain)
    {
        var name = YearName(key);
        return int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? Cell.Of(year, style) : Cell.Of(name, style);
    }

    public string YearName(string key) => Name(Dimensions.Year, key);

    private string Name(string dimension, string key) =>
        key is Selection.All ? context.Labels["selection.all." + dimension] : context.Names.Of(dimension, key);

    private static IReadOnlyList<string> YearsOf(IReadOnlyList<string> found)
    {
        var years = YearList.WithoutGaps(found.Where(y => y != MeasureKeys.NotStated).Select(y => int.Parse(y, CultureInfo.InvariantCulture)));
        return [.. years.Select(y => y.ToString(CultureInfo.InvariantCulture)), .. found.Where(y => y == MeasureKeys.NotStated)];
    }
}
