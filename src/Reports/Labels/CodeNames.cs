using System.Text.Json;

namespace SdgInsights.Reports;

/// <summary>Names of enumerations as they stand in label keys: <c>OrganisationType</c> is <c>organisation_type</c>.</summary>
internal static class CodeNames
{
    public static string OfType<T>()
        where T : struct, Enum => Name<T>.Value;

    private static class Name<T>
    {
        public static readonly string Value = JsonNamingPolicy.SnakeCaseLower.ConvertName(typeof(T).Name);
    }
}
