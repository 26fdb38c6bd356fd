namespace SdgInsights.Reports;

/// <summary>What the file tells about itself. It has no author and no dates: both would come from the machine, not from the data.</summary>
/// <param name="LanguageTag">BCP 47.</param>
internal sealed record WorkbookProperties(string Title, string Subject, string Description, string Version, string LanguageTag)
{
    /// <summary>The organisation that publishes it; null where none is named.</summary>
    public string? Company { get; init; }

    public string? Keywords { get; init; }

    public WorkbookLook Look { get; init; } = WorkbookLook.Default;
}

/// <param name="GoalColours">Of the goals from 1; none where a workbook shows no goals.</param>
internal sealed record WorkbookLook(ReportTemplate Template, IReadOnlyList<string> GoalColours)
{
    public static WorkbookLook Default { get; } = new(ReportTemplate.Default, []);
}
