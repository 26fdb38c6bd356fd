using System.Globalization;
using System.Text.RegularExpressions;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Puts ages and age ranges, as sheets write them, into the age groups. A range over two groups belongs to none of them.</summary>
internal static partial class AgeGroups
{
    private const int Oldest = 120;

    private static readonly (int From, AgeGroup Group)[] Starts =
    [
        (60, AgeGroup.From60), (25, AgeGroup.From25To59), (15, AgeGroup.From15To24), (0, AgeGroup.From0To14),
    ];

    /// <param name="text">In normal spelling, so with Arabic digits.</param>
    /// <returns>Null where the text is no age, or a range over two groups.</returns>
    public static AgeGroup? Of(string text) => Range(text) is var (from, to) && from <= to && GroupOf(from) == GroupOf(to) ? GroupOf(from) : null;

    private static AgeGroup GroupOf(int age) => Starts.First(s => age >= s.From).Group;

    /// <summary>Ages in completed years; both ends are part of the range.</summary>
    private static (int From, int To)? Range(string text)
    {
        var match = Age().Match(text);
        if (!match.Success || !int.TryParse(match.Groups["from"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var from) || from > Oldest)
            return null;
        if (match.Groups["to"].Success)
            return int.TryParse(match.Groups["to"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var to) && to <= Oldest ? (from, to) : null;
        if (match.Groups["under"].Success)
            return from > 0 ? (0, from - 1) : null;
        if (match.Groups["upTo"].Success)
            return (0, from);
        if (match.Groups["over"].Success)
            return (from + 1, Oldest);
        return match.Groups["atLeast"].Success || match.Groups["andMore"].Success ? (from, Oldest) : (from, from);
    }

    [GeneratedRegex(@"^(?:อายุ|ช่วงอายุ|age[ds]?)? ?(?:(?<under>ต่ำกว่า|น้อยกว่า|ไม่ถึง|under|below|less than|younger than|<(?!=))|(?<upTo>ไม่เกิน|up to|≤|<=)|(?<over>มากกว่า|เกิน|เกินกว่า|over|above|more than|older than|>(?!=))|(?<atLeast>ตั้งแต่|≥|>=|from))? ?(?<from>\d{1,3})(?:\.0+)? ?(?:ปี|years?|yrs?)? ?(?:(?:-|–|—|~|ถึง|to) ?(?<to>\d{1,3}) ?(?:ปี|years?(?: old)?|yrs?)?|(?<andMore>\+|ปี ?\+|ขึ้นไป|ปีขึ้นไป|and (?:over|above|older|more)|or (?:over|above|older|more)|years and (?:over|above|older)|up) ?(?:ปี|years?)?|(?:years? old|y\.?o\.?))?\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Age();
}
