namespace SdgInsights.Domain;

/// <summary>That a text speaks of a group of people. It does not say that people of the group took part.</summary>
/// <param name="Group">Code of an <see cref="LnobGroup"/>.</param>
/// <param name="Mentions">How often; at least 1.</param>
/// <param name="Span">Where it does so first.</param>
/// <param name="Quote">The words there.</param>
public sealed record GroupMention(string Group, int Mentions, TextSpan Span, string Quote);
