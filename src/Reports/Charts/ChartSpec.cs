namespace SdgInsights.Reports;

public enum ChartKind
{
    /// <summary>Horizontal bars, first category on top: for categories with names.</summary>
    Bar,

    /// <summary>Upright columns: for years and other ordered categories.</summary>
    Column,

    /// <summary>Upright columns, the series on top of each other: only for series that add up.</summary>
    StackedColumn,

    Line,
}

/// <summary>What a chart shows, whoever draws it. Charts start at zero.</summary>
/// <param name="Id">Also its file name.</param>
/// <param name="Caption">One sentence: what is counted, on which base.</param>
/// <param name="CategoryHeading">What the categories are, such as <c>Year</c>.</param>
/// <param name="Unit">What the values count, such as <c>people</c>.</param>
/// <param name="Source">Source, dataset version and number of records.</param>
public sealed record ChartSpec(
    string Id,
    ChartKind Kind,
    string Title,
    string Caption,
    string CategoryHeading,
    string Unit,
    IReadOnlyList<string> Categories,
    IReadOnlyList<ChartSeries> Series,
    string Source)
{
    /// <summary>What the sum of the series is called; null where they do not add up.</summary>
    public string? TotalName { get; init; }

    /// <summary>Its cells are formulas that can come to other numbers: so its axis bears no steps, and zero, which may be a word, no label.</summary>
    public bool IsLive { get; init; }

    public bool HasValues => Series.Any(s => s.Values.Any(v => v is > 0));

    /// <summary>The sum of what is known of a category; null where nothing is.</summary>
    public long? Total(int category) => Series.Any(s => s.Values[category] is not null) ? Series.Sum(s => s.Values[category] ?? 0) : null;
}

/// <param name="Colour">Six hexadecimal digits.</param>
/// <param name="Values">One a category; null is unknown and draws nothing.</param>
/// <param name="PointColours">One a category where they differ, as the goals' do.</param>
public sealed record ChartSeries(
    string Name,
    string Colour,
    IReadOnlyList<long?> Values,
    IReadOnlyList<string>? PointColours = null)
{
    public string ColourOf(int category) => PointColours?[category] ?? Colour;
}
