using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>What every sheet of a comparison draws on.</summary>
internal sealed class ComparisonContext : IWorkbookContext
{
    public ComparisonContext(ComparedData left, ComparedData right, ReferenceData reference, Language language, ReportTemplate? template = null)
    {
        Left = new(left, reference, language, template);
        Right = new(right, reference, language, template);
        Activities = ActivityPairs.Of(Left.Report.Dataset, Right.Report.Dataset);
    }

    public ComparisonSide Left { get; }

    public ComparisonSide Right { get; }

    public ActivityPairs Activities { get; }

    public Labels Labels => Left.Report.Labels;

    public string Footer => Labels.Format("compare.footer", Left.Version.Id, Right.Version.Id);

    public CellLink Front => Sheet(ComparisonCover.SheetKey);

    /// <summary>Two periods, as against two databases.</summary>
    public bool IsOfPeriods => Left.Years is not null;

    public CellLink Sheet(string key) => new(Labels["sheet." + key], "A1");

    /// <summary>An arrow and a word, so that nothing depends on colour.</summary>
    public Cell Mark(ChangeMark mark) => Cell.Of(mark is ChangeMark.Added or ChangeMark.Removed && IsOfPeriods
        ? Labels[$"compare.only.{Codes.Of(mark)}"]
        : Labels.Of(mark));

    public Cell Figure(long? value) => value is { } number ? Cell.Of(number) : Cell.Of(Labels["not_stated"]);
}
