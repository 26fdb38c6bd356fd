using System.Globalization;
using System.Text.RegularExpressions;

namespace SdgInsights.Ingest;

/// <summary>Knows rows that add up other rows.</summary>
internal static partial class RegisterTotals
{
    /// <summary>True for <c>รวม</c>, <c>รวมทั้งสิ้น 62 คน</c>, <c>รวมภาคใต้</c>, <c>Total:</c>, but not for the name รวมพร.</summary>
    public static bool IsTotal(string cell, RegisterWords words) => !char.IsDigit(cell[0]) && words["total"].Any(w =>
        cell.StartsWith(w, StringComparison.OrdinalIgnoreCase) && OnlyNumbers().IsMatch(NormalText.Of(cell[w.Length..]).Value));

    public static int? NumberIn(IEnumerable<string> cells) => cells
        .Select(c => Number().Match(NormalText.Of(c).Value))
        .Where(m => m.Success)
        .Select(m => int.TryParse(m.Value.Replace(",", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : (int?)null)
        .FirstOrDefault(n => n is not null);

    /// <summary>A ticked column that holds numbers above one counts people: the table is no register.</summary>
    public static bool HoldsCounts(RegisterSegment segment, RegisterWords words) => new[] { RegisterColumn.SexFemale, RegisterColumn.SexMale }
        .Where(segment.Header.Columns.ContainsKey)
        .Select(c => segment.Header.Columns[c])
        .Any(c => segment.Rows.Any(r => NumberIn([r[c]]) > 1 && !IsTotal(r.Filled.First(), words)));

    [GeneratedRegex(@"^[\s:：=(]*(?:(?:ภาค|จังหวัด|กลุ่ม|เขต|ประเทศ|วันที่|ฝ่าย|เพศ|ชาย|หญิง|for |in |of )[^\d]{0,60})?(?:จำนวน|ทั้งสิ้น|ทั้งหมด|ผู้เข้าร่วม|เป็น|of)?[\s:：=]*(?:\d[\d,]*)?\s*(?:คน|ราย(?:ชื่อ)?|ท่าน|รูป|องค์กร|หน่วยงาน|people|persons?|participants?|names?|pax)?[\s.)]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OnlyNumbers();

    [GeneratedRegex(@"\d[\d,]{0,11}", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
