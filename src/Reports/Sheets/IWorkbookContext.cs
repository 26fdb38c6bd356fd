namespace SdgInsights.Reports;

/// <summary>What every sheet of a workbook needs, whatever the workbook is about.</summary>
internal interface IWorkbookContext
{
    Labels Labels { get; }

    /// <summary>Printed below every page.</summary>
    string Footer { get; }

    /// <summary>The first sheet, to which the others lead back.</summary>
    CellLink Front { get; }
}
