using SdgInsights.Analytics;
using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>What a dataset version is made of and made by, for those who cite it or make it again. It names no time and no machine.</summary>
internal sealed record DatasetManifest(
    string DatasetVersion,
    string Software,
    string Classifier,
    string CiteAs,
    string CiteAsTh,
    ManifestRecords Records,
    int Decisions,
    IReadOnlyList<ManifestSource> Sources)
{
    public static DatasetManifest Of(Dataset dataset) => new(
        dataset.Version.Id,
        $"SdgInsights {dataset.Version.SoftwareVersion}",
        dataset.Version.ClassifierVersion,
        Citation.Of(dataset.Version, Language.English),
        Citation.Of(dataset.Version, Language.Thai),
        new(
            dataset.Sources.Count,
            dataset.Activities.Count,
            dataset.Version.ReviewedActivities,
            dataset.Version.Resolutions,
            dataset.Activities.Sum(a => a.Participation.Count),
            dataset.AllProblems().Count),
        dataset.Decisions.Count,
        [.. dataset.Sources.Select(s => new ManifestSource(s.Id.ToString(), s.Name, s.MediaType, s.Activities))]);
}

internal sealed record ManifestRecords(int Documents, int Activities, int ReviewedActivities, int Resolutions, int ParticipationRows, int Problems);

internal sealed record ManifestSource(string DocumentId, string Source, string MediaType, int Activities);
