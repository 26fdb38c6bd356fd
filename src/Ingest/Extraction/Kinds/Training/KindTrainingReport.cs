namespace SdgInsights.Ingest;

/// <summary>How the rules alone and the model did on openings that the model did not see, as shares that were right.</summary>
/// <param name="Openings">Of which it is known whether they tell of an event.</param>
/// <param name="Events">Of which the kind is known.</param>
public sealed record KindTrainingReport(int Openings, double RulesRight, double ModelRight, int Events, double TypesRightByRules, double TypesRightByModel);
