using SdgInsights.Domain;

namespace SdgInsights.Analytics;

/// <summary>A head count in three columns, all of them null where it is not stated.</summary>
internal static class StoredHeadCount
{
    public static HeadCount? Of(int? value, string? qualifier, string? scope) => value is { } people
        ? new(people, Codes.Parse<HeadCountQualifier>(qualifier!), Codes.Parse<HeadCountScope>(scope!))
        : null;
}
