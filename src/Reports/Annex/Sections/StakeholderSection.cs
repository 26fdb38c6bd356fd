using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>Who took part, by type of organisation and by the goals of the activities.</summary>
internal sealed class StakeholderSection : IAnnexSection
{
    private static readonly PeopleGroups Types = new(CodeNames.OfType<OrganisationType>(), p => p.OrganisationType is not OrganisationType.NotStated);

    public IEnumerable<Block> Build(AnnexContext context) =>
    [
        new Heading(2, context["stakeholders"]),
        new Heading(3, context["type"]),
        .. Types.Passage(context),
        new Heading(3, context["matrix"]),
        .. context.Passage([context["matrix.overlap"]], TypeGoalGrid.Of(context)),
    ];
}
