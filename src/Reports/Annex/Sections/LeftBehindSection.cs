using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>Groups that may be left behind, as far as sources count or state them.</summary>
internal sealed class LeftBehindSection : IAnnexSection
{
    private static readonly (string Heading, PeopleGroups Groups)[] All =
    [
        ("sex", new(CodeNames.OfType<Sex>(), p => p.Sex is not Sex.NotStated && p.Basis is not ParticipationBasis.RegisterTitles)),
        ("age_group", new(CodeNames.OfType<AgeGroup>(), p => p.AgeGroup is not AgeGroup.NotStated)),
        ("disability", new(CodeNames.OfType<Disability>(), p => p.Disability is not Disability.NotStated)),
    ];

    public IEnumerable<Block> Build(AnnexContext context) =>
    [
        new Heading(2, context["left_behind"]),
        Paragraph.Of(context["left_behind.intro"]),
        .. All.SelectMany(group => group.Groups.Passage(context).Prepend(new Heading(3, context[group.Heading]))),
    ];
}
