namespace SdgInsights.Reports;

/// <summary>Code lists of the reference data that sheets name values from.</summary>
internal static class CodeLists
{
    public const string EventType = "event_type";
    public const string Level = "level";
    public const string Mode = "mode";
    public const string Basis = "basis";
    public const string Qualifier = "head_count_qualifier";
    public const string Scope = "head_count_scope";
    public const string Method = "assignment_method";
    public const string AddresseeKind = "addressee_kind";
    public const string ConfidenceSign = "confidence_sign";
}
