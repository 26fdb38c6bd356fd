namespace SdgInsights.Reports;

/// <summary>The sections of the annex, in order.</summary>
internal static class AnnexSections
{
    public static IReadOnlyList<IAnnexSection> All { get; } =
    [
        new OverviewSection(),
        new ParticipationSection(),
        new StakeholderSection(),
        new GoalSection(),
        new ResolutionSection(),
        new LeftBehindSection(),
        new RegisterSection(),
        new MethodSection(),
    ];

    /// <summary>Those that have something to say of a dataset without any activity.</summary>
    public static IReadOnlyList<IAnnexSection> OfNothing { get; } = [new OverviewSection(), new MethodSection()];
}
