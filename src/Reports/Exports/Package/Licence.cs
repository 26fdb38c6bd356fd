namespace SdgInsights.Reports;

/// <summary>A licence that a publisher can give a dataset.</summary>
/// <param name="Name">Its identifier at spdx.org.</param>
/// <param name="Path">Address of its text.</param>
public sealed record Licence(string Name, string Title, string Path)
{
    public static IReadOnlyList<Licence> All { get; } =
        [.. EmbeddedTable.Rows("licences.csv").Select(row => new Licence(row.GetString("name"), row.GetString("title"), row.GetString("path")))];
}
