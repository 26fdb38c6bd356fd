using SdgInsights.Analytics;
using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>The keys under which measures hold people.</summary>
internal static class ParticipationKeys
{
    /// <summary>A sex that is only inferred from titles never stands among those stated.</summary>
    public static string SexKey(this ParticipationPart part) =>
        (part is { Basis: ParticipationBasis.RegisterTitles, Sex: not Sex.NotStated } ? MeasureKeys.Inferred : "") + Codes.Of(part.Sex);
}
