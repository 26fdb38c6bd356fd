namespace SdgInsights.Reports;

/// <summary>The sheets of the workbook, in order. A new sheet is a class and a line here.</summary>
internal static class SheetCatalogue
{
    public static IReadOnlyList<ISheet> All { get; } =
    [
        new ContentsSheet(),
        new DashboardSheet(),
        new ActivitiesSheet(),
        new ConsultationsSheet(),
        new ResolutionsSheet(),
        new AddresseesSheet(),
        new GroupsSheet(),
        new MergedSheet(),
        new ParticipationSheet(),
        new BreakdownSheet(SheetKeys.Regions, "Regions", BreakdownSheet.Places),
        new GapsSheet(),
        new GoalsTogetherSheet(),
        new YearsSheet(),
        new BreakdownSheet(SheetKeys.Stakeholders, "Stakeholders", BreakdownSheet.People),
        new PivotSheet(),
        new PivotDataSheet(PivotData.People),
        new PivotDataSheet(PivotData.Goals),
        new ChartsSheet(),
        new MapsSheet(),
        new SelectionSheet(),
        new CalculationSheet(),
        new SourcesSheet(),
        new EvidenceSheet(),
        new ReviewSheet(),
        new ProblemsSheet(),
        new NotesSheet(),
    ];
}
