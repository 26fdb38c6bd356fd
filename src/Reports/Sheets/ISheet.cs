namespace SdgInsights.Reports;

/// <summary>One sheet of a workbook. Its name and the sentence about it are the labels <c>sheet.KEY</c> and <c>sheet.KEY.about</c>.</summary>
/// <typeparam name="TContext">What the workbook is about.</typeparam>
internal interface ISheet<in TContext>
    where TContext : IWorkbookContext
{
    string Key { get; }

    SheetPage Build(TContext context);
}

/// <summary>One sheet of the report.</summary>
internal interface ISheet : ISheet<ReportContext>;
