using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>What was learnt for the reading of reports, beside the classifier of goals.</summary>
/// <param name="Kinds">Tells news of events from other news, in Thai.</param>
/// <param name="HeadCounts">Finds the attendance where no rule does, in English.</param>
public sealed record ExtractionModels(KindModel Kinds, HeadCountModel HeadCounts)
{
    /// <param name="folder">That of the weights.</param>
    public static Parsed<ExtractionModels> Load(string folder)
    {
        var kinds = KindModel.Load(Path.Combine(folder, "kinds-linear.bin"));
        if (!kinds.Ok)
            return Parsed<ExtractionModels>.Fail(kinds.Problem);
        var headCounts = HeadCountModel.Load(Path.Combine(folder, "head-counts-linear.bin"));
        return headCounts.Ok ? Parsed<ExtractionModels>.Of(new(kinds.Value, headCounts.Value)) : Parsed<ExtractionModels>.Fail(headCounts.Problem);
    }
}
