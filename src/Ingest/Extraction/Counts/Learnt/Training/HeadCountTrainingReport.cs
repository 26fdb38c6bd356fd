namespace SdgInsights.Ingest;

/// <summary>How the rules alone, and with the model where they find nothing, did on reports whose author the model had not read.</summary>
public sealed record HeadCountTrainingReport(int Reports, int Features, HeadCountTally ByRules, HeadCountTally WithModel);

/// <summary>Of reports with marked head counts.</summary>
/// <param name="Right">The marked total, or rightly none.</param>
/// <param name="Wrong">Another number than the marked one.</param>
/// <param name="Invented">A number where none is marked.</param>
public sealed record HeadCountTally(int Right, int Missed, int Wrong, int Invented);
