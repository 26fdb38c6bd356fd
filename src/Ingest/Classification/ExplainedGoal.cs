using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Why a goal was assigned, or what spoke for it where it was narrowly not.</summary>
/// <param name="Threshold">Probability from which this goal is assigned.</param>
/// <param name="Targets">Likeliest first; each with its probability given that the goal is addressed.</param>
public sealed record ExplainedGoal(SdgAssignment Assignment, bool IsAssigned, double Threshold, IReadOnlyList<RankedTarget> Targets);
