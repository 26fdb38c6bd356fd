namespace SdgInsights.Analytics;

/// <summary>An event that several documents report.</summary>
/// <param name="Event">Key of the activity that stands for it.</param>
/// <param name="Reports">That one first, then the best ranked.</param>
public sealed record MergedEvent(string Event, IReadOnlyList<MergedReport> Reports);

public sealed record MergedReport(string Activity, string Source, string Title);
