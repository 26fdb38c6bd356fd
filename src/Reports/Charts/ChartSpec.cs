namespace SdgInsights.Reports;

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
    string Source) : Picture(Id, Title, Caption, Source)
{
    /// <summary>What the sum of the series is called; null where they do not add up.</summary>
    public string? TotalName { get; init; }

    /// <summary>Its cells are formulas that can come to other numbers: so its axis bears no steps, and zero, which may be a word, no label.</summary>
    public bool IsLive { get; init; }

    public override bool HasValues => Series.Any(s => s.Values.Any(v => v is > 0));

    /// <summary>One row a category.</summary>
    public override PictureTable Table => new(
        [CategoryHeading, .. Series.Select(s => s.Name), .. TotalName is { } total ? new[] { total } : []],
        Categories.Select((name, i) => (IReadOnlyList<object?>)[name, .. Series.Select(s => s.Values[i]), .. TotalName is null ? [] : new long?[] { Total(i) }]));

    /// <summary>Categories stand below each other, values run to the right.</summary>
    public bool IsSideways => Kind is ChartKind.Bar or ChartKind.StackedBar or ChartKind.Pyramid;

    public bool IsStacked => Kind is ChartKind.StackedBar or ChartKind.StackedColumn || (Kind == ChartKind.Combination && TotalName is not null);

    /// <summary>The second axis of a combination; null where all its series count the same.</summary>
    public string? SecondUnit => Series.Where(IsOnSecondAxis).Select(s => s.Unit).FirstOrDefault();

    public bool IsLine(ChartSeries series) => Kind == ChartKind.Line || (Kind == ChartKind.Combination && series.IsLine);

    public bool IsOnSecondAxis(ChartSeries series) => Kind == ChartKind.Combination && series.IsLine && series.Unit is { } unit && unit != Unit;

    /// <summary>The sum of what is known of a category, lines of a combination apart; null where nothing is.</summary>
    public long? Total(int category)
    {
        var known = Series.Where(s => Kind != ChartKind.Combination || !s.IsLine).Select(s => s.Values[category]).OfType<long>().ToArray();
        return known.Length > 0 ? known.Sum() : null;
    }
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
    /// <summary>In a <see cref="ChartKind.Combination"/>, a line over the columns.</summary>
    public bool IsLine { get; init; }

    /// <summary>What a line of a combination counts where it differs from the chart's unit; null for the same.</summary>
    public string? Unit { get; init; }

    public string ColourOf(int category) => PointColours?[category] ?? Colour;
}
