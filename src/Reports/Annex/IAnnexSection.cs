namespace SdgInsights.Reports;

/// <summary>A section of the annex. A new section is a class and a line in <see cref="AnnexSections"/>.</summary>
internal interface IAnnexSection
{
    /// <summary>True for tables too wide for an upright page.</summary>
    bool IsLandscape => false;

    /// <summary>Begins with its heading and ends with a paragraph or an exhibit.</summary>
    IEnumerable<Block> Build(AnnexContext context);
}
