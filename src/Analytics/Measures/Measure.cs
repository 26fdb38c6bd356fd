namespace SdgInsights.Analytics;

/// <summary>A question that the data answer: one statement in standard SQL beside its sentence in both languages.</summary>
/// <param name="Id">Such as <c>by-country</c>.</param>
/// <param name="Dimensions">Names of the key columns, in the order of <see cref="MeasureRow.Keys"/>.</param>
/// <param name="PeopleAreAdditive">False where one person can stand in several rows (a goal, a region inside a region), so that rows must not be added up.</param>
public sealed record Measure(
    string Id,
    IReadOnlyList<string> Dimensions,
    bool PeopleAreAdditive,
    string SentenceEnglish,
    string SentenceThai,
    string Sql);

/// <summary>One row of a measure.</summary>
/// <param name="Keys">Codes, or one of <see cref="MeasureKeys"/>.</param>
/// <param name="Activities">Activities behind the row.</param>
/// <param name="ActivitiesWithHeadCount">Those of them whose people are in <paramref name="People"/>: the base of that figure.</param>
/// <param name="People">People counted; null where no activity behind the row states any. Unknown is not zero.</param>
/// <param name="PeopleApproximate">The share of <paramref name="People"/> that comes from figures such as "about 80".</param>
/// <param name="Resolutions">Resolutions behind the row; null in measures that do not count them.</param>
public sealed record MeasureRow(
    IReadOnlyList<string> Keys,
    int Activities,
    int ActivitiesWithHeadCount,
    long? People,
    long? PeopleApproximate,
    long? Resolutions = null);

public sealed record MeasureTable(Measure Measure, IReadOnlyList<MeasureRow> Rows);

/// <summary>Keys that stand where a code cannot.</summary>
public static class MeasureKeys
{
    /// <summary>The source says nothing.</summary>
    public const string NotStated = "not_stated";

    /// <summary>
    /// People of a total that the source does not split, followed by the codes over which they are spread, countries before groupings:
    /// <c>unallocated:KH|LA|MM|TH|VN</c>, <c>unallocated:TH|ASEAN</c>. Where the source names no place, the key is <see cref="NotStated"/>.
    /// </summary>
    public const string Unallocated = "unallocated:";

    /// <summary>A sex that titles of names hint at and no source states, followed by its code: <c>inferred:female</c>.</summary>
    public const string Inferred = "inferred:";
}
