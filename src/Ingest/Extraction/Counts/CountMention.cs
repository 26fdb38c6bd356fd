using SdgInsights.Domain;

namespace SdgInsights.Ingest;

public enum CountUnit
{
    People,
    Organisations,
    Countries,
}

/// <summary>A number of people, organisations or countries as it stands in the normal text.</summary>
public sealed record CountMention(TextSpan Span, int Value, HeadCountQualifier Qualifier, CountUnit Unit);
