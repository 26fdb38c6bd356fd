namespace SdgInsights.Reports;

/// <summary>What the file tells about itself. It has no author and no dates: both would come from the machine, not from the data.</summary>
/// <param name="LanguageTag">BCP 47.</param>
internal sealed record WorkbookProperties(string Title, string Subject, string Description, string Version, string LanguageTag);
