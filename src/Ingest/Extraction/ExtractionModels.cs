using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>What was learnt for the reading of reports, beside the classifier of goals.</summary>
/// <param name="Kinds">Tell reports of events from others.</param>
/// <param name="HeadCounts">Finds the attendance where no rule does, in English.</param>
public sealed record ExtractionModels(KindModels Kinds, HeadCountModel HeadCounts)
{
    /// <param name="folder">That of the weights.</param>
    public static Parsed<ExtractionModels> Load(string folder) =>
        KindModels.Load(folder).Then(kinds => HeadCountModel.Load(Path.Combine(folder, "head-counts-linear.bin")).Then(headCounts => new ExtractionModels(kinds, headCounts)));
}
