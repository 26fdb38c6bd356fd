using System.Globalization;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Reads and writes years of the Buddhist era, which is 543 years ahead of the Gregorian.</summary>
public static class BuddhistEra
{
    public const int Offset = 543;

    private const int FirstFourDigitYear = 2400;
    private const int Earliest = 1900;
    private const int Latest = 2100;

    /// <summary>
    /// The Gregorian year that a written year means: four digits from 2400 on are Buddhist, lower ones Gregorian,
    /// two digits are of the Buddhist 2500s. Null for years that no report can be about.
    /// </summary>
    public static int? GregorianYear(int written, bool twoDigitsAreBuddhist = true)
    {
        var year = written switch
        {
            >= FirstFourDigitYear => written - Offset,
            < 100 when twoDigitsAreBuddhist => 2500 + written - Offset,
            < 100 => 2000 + written,
            _ => written,
        };
        return year is >= Earliest and <= Latest ? year : null;
    }

    public static int BuddhistYear(int gregorian) => gregorian + Offset;

    /// <summary>A date in full Thai words, such as <c>9 มีนาคม 2565</c>; the inverse of <see cref="ThaiDates"/>.</summary>
    public static string InThai(PartialDate date)
    {
        ArgumentNullException.ThrowIfNull(date);
        var year = BuddhistYear(date.Year).ToString(CultureInfo.InvariantCulture);
        var month = date.Month is { } m ? MonthNames.ThaiFull[m - 1] + " " : "";
        var day = date.Day is { } d ? d.ToString(CultureInfo.InvariantCulture) + " " : "";
        return day + month + year;
    }
}
