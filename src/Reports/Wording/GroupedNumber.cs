using System.Globalization;

namespace SdgInsights.Reports;

internal static class GroupedNumber
{
    /// <summary>With a comma between thousands, in every language: <c>1,067</c>.</summary>
    public static string Grouped(this long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <inheritdoc cref="Grouped(long)"/>
    public static string Grouped(this int number) => Grouped((long)number);
}
