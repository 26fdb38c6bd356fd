using System.Globalization;
using SdgInsights.Analytics;

namespace SdgInsights.Reports;

/// <summary>What a key of a measure tells, in the order in which tables show them: what is not known stands last.</summary>
internal enum KeyKind
{
    /// <summary>A code, be it stated or inferred.</summary>
    Code,

    /// <summary>People whom the source does not split.</summary>
    Unallocated,

    NotStated,
}

internal static class KeyKinds
{
    /// <summary>By kind, then by number or code.</summary>
    public static IComparer<string> Order { get; } = Comparer<string>.Create((one, other) =>
        KindOf(one).CompareTo(KindOf(other)) is not 0 and var kind ? kind
        : Number(one).CompareTo(Number(other)) is not 0 and var number ? number
        : string.CompareOrdinal(one, other));

    public static KeyKind KindOf(string key) => key == MeasureKeys.NotStated ? KeyKind.NotStated
        : key.StartsWith(MeasureKeys.Unallocated, StringComparison.Ordinal) ? KeyKind.Unallocated
        : KeyKind.Code;

    /// <summary>Of the first key of a row.</summary>
    public static KeyKind Kind(this MeasureRow row) => KindOf(row.Keys[0]);

    private static int Number(string key) => int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
