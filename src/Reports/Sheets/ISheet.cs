namespace SdgInsights.Reports;

/// <summary>One sheet of the workbook. Its name and the sentence about it are the labels <c>sheet.KEY</c> and <c>sheet.KEY.about</c>.</summary>
internal interface ISheet
{
    string Key { get; }

    SheetPage Build(ReportContext context);
}
