namespace SdgInsights.Reports;

/// <summary>Every figure and chart of the dashboard that follows the choice made there, with the cells that they stand in.</summary>
internal sealed class LiveFigures
{
    public const int FirstTitleRow = 10;

    public LiveFigures(ReportContext context)
    {
        Table = new(context.Events, context.Reference);
        Lists = new(context, Table);
        Cells = new(context, Table, context.Selection);
        var blocks = new LiveBlocks(context, Lists, Cells);
        ByYear = blocks.ByYear(FirstTitleRow + LiveBlock.HeadRows + LiveTotals.Names.Count() + 1);
        ByRegion = blocks.ByRegion(ByYear.EndRow);
        ActivitiesByGoal = blocks.ByGoal(ByRegion.EndRow, "activities", Tally.ActivitiesOf);
        ResolutionsByGoal = blocks.ByGoal(ActivitiesByGoal.EndRow, "resolutions", Tally.ResolutionsOf);
        ByOrganisation = blocks.ByOrganisation(ResolutionsByGoal.EndRow);
        ByCountry = blocks.ByCountry(ByOrganisation.EndRow);
        Totals = new(FirstTitleRow, context, Cells, ByCountry, ActivitiesByGoal);
    }

    public CalculationTable Table { get; }

    public SelectionLists Lists { get; }

    public CalculationCells Cells { get; }

    public LiveTotals Totals { get; }

    public LiveBlock ByYear { get; }

    public LiveBlock ByRegion { get; }

    public LiveBlock ActivitiesByGoal { get; }

    public LiveBlock ResolutionsByGoal { get; }

    public LiveBlock ByOrganisation { get; }

    public LiveBlock ByCountry { get; }

    /// <summary>In the order in which they stand.</summary>
    public IEnumerable<LiveBlock> Blocks => [Totals.Block, ByYear, ByRegion, ActivitiesByGoal, ResolutionsByGoal, ByOrganisation, ByCountry];
}
