using System.Globalization;

namespace SdgInsights.Ingest.Tests;

/// <summary>Ways in which the same facts are typed.</summary>
internal static class Notation
{
    public static readonly string[] ShortMonths =
        ["ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค."];

    public static readonly string[] EnglishMonths =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public static string ThaiDigits(string text) =>
        string.Concat(text.Select(c => char.IsAsciiDigit(c) ? (char)('๐' + (c - '0')) : c));

    public static string Grouped(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    public static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}
