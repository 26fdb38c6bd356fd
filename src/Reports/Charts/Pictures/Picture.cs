namespace SdgInsights.Reports;

/// <summary>Figures that are drawn into a file of their own, with their table beside it.</summary>
/// <param name="Id">Also its file name.</param>
/// <param name="Caption">What is counted, on which base.</param>
/// <param name="Source">Source, dataset version and number of records.</param>
public abstract record Picture(string Id, string Title, string Caption, string Source)
{
    public abstract bool HasValues { get; }

    /// <summary>Its figures, one row an observation or a category; null is unknown.</summary>
    public abstract PictureTable Table { get; }
}

/// <param name="Rows">Texts, numbers, or null for what is not known.</param>
public sealed record PictureTable(IReadOnlyList<string> Columns, IEnumerable<IReadOnlyList<object?>> Rows);
