using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>A text of which somebody said whether it tells of an event, and of what kind.</summary>
/// <param name="IsActivity">Null where readers would differ.</param>
/// <param name="Type">Null where there is no event, or its kind is open.</param>
internal sealed record LabelledOpening(string Text, bool? IsActivity, EventType? Type);
