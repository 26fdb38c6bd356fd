using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>Headings of the columns that count.</summary>
internal static class TallyNames
{
    public static string Of(Tally tally, ReportContext context)
    {
        if (tally.Goal is { } goal)
            return context.Labels.Format(tally.IsOfResolutions ? "figure.resolutions_of_goal" : "figure.activities_of_goal", goal);
        if (tally.OrganisationType is { } type)
            return context.Labels.Format("figure.people_of_type", Type(type, context));
        return context.Labels["figure." + tally.Name];
    }

    public static string Type(OrganisationType type, ReportContext context) => context.Names.Of(CodeNames.OfType<OrganisationType>(), Codes.Of(type));
}
