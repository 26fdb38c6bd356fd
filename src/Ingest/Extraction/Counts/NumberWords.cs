using System.Collections.Frozen;
using System.Globalization;

namespace SdgInsights.Ingest;

/// <summary>Reads whole numbers written in digits, with Thai magnitudes (<c>3 พัน</c>) or in words of either language (<c>สามร้อย</c>, <c>fifty</c>).</summary>
public static class NumberWords
{
    /// <summary>Thai number words, for patterns; no number of people has more than twelve, and a bound keeps a long run of them cheap.</summary>
    public const string ThaiPattern = "(?:(?:หนึ่ง|เอ็ด|สอง|ยี่|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ|ร้อย|พัน|หมื่น|แสน){1,12})";

    /// <summary>English number words, for patterns.</summary>
    public const string EnglishPattern =
        "(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|hundred|thousand)\\b(?:[ -](?:and )?)?){1,10}";

    private static readonly FrozenDictionary<string, int> ThaiDigits = new Dictionary<string, int>
    {
        ["หนึ่ง"] = 1,
        ["เอ็ด"] = 1,
        ["สอง"] = 2,
        ["ยี่"] = 2,
        ["สาม"] = 3,
        ["สี่"] = 4,
        ["ห้า"] = 5,
        ["หก"] = 6,
        ["เจ็ด"] = 7,
        ["แปด"] = 8,
        ["เก้า"] = 9,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly (string Word, int Value)[] ThaiPowers =
        [("สิบ", 10), ("ร้อย", 100), ("พัน", 1_000), ("หมื่น", 10_000), ("แสน", 100_000), ("ล้าน", 1_000_000)];

    /// <summary>Every Thai number word.</summary>
    public static IEnumerable<string> Thai => ThaiDigits.Keys.Concat(ThaiPowers.Select(p => p.Word));

    private static readonly FrozenDictionary<string, int> English = new Dictionary<string, int>
    {
        ["one"] = 1,
        ["two"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9,
        ["ten"] = 10,
        ["eleven"] = 11,
        ["twelve"] = 12,
        ["thirteen"] = 13,
        ["fourteen"] = 14,
        ["fifteen"] = 15,
        ["sixteen"] = 16,
        ["seventeen"] = 17,
        ["eighteen"] = 18,
        ["nineteen"] = 19,
        ["twenty"] = 20,
        ["thirty"] = 30,
        ["forty"] = 40,
        ["fifty"] = 50,
        ["sixty"] = 60,
        ["seventy"] = 70,
        ["eighty"] = 80,
        ["ninety"] = 90,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Digits with or without thousands commas; null above the range of <see cref="int"/> or where a comma stands in a wrong place.</summary>
    public static int? FromDigits(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var groups = text.Split(',');
        if (groups.Skip(1).Any(g => g.Length != 3) || (groups.Length > 1 && groups[0].Length is 0 or > 3))
            return null;
        return int.TryParse(string.Concat(groups), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    /// <summary>A number with the Thai magnitude behind it, such as <c>3 พัน</c>; null above the range of <see cref="int"/>.</summary>
    public static int? Times(int? number, string power) =>
        number * (long?)FromThai(power) is { } value and <= int.MaxValue ? (int)value : null;

    /// <summary>Thai number words such as <c>สามร้อยยี่สิบเอ็ด</c>; null for anything else.</summary>
    public static int? FromThai(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var total = 0;
        var digit = 0;
        while (text.Length > 0)
        {
            if (ThaiDigits.FirstOrDefault(d => text.StartsWith(d.Key, StringComparison.Ordinal)) is { Key: { } word, Value: var value })
            {
                if (digit != 0)
                    return null;
                digit = value;
                text = text[word.Length..];
            }
            else if (ThaiPowers.FirstOrDefault(p => text.StartsWith(p.Word, StringComparison.Ordinal)) is { Word: { } power, Value: var times })
            {
                total += Math.Max(digit, 1) * times;
                digit = 0;
                text = text[power.Length..];
            }
            else
            {
                return null;
            }
        }

        return total + digit is > 0 and var number ? number : null;
    }

    /// <summary>English number words such as <c>one hundred and twenty</c>; null for anything else.</summary>
    public static int? FromEnglish(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var total = 0;
        var current = 0;
        foreach (var word in text.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (English.TryGetValue(word, out var value))
                current += value;
            else if (word.Equals("hundred", StringComparison.OrdinalIgnoreCase))
                current = Math.Max(current, 1) * 100;
            else if (word.Equals("thousand", StringComparison.OrdinalIgnoreCase))
                (total, current) = (total + (Math.Max(current, 1) * 1000), 0);
            else if (!word.Equals("and", StringComparison.OrdinalIgnoreCase) && !word.Equals("a", StringComparison.OrdinalIgnoreCase))
                return null;
        }

        return total + current is > 0 and var number ? number : null;
    }

    /// <summary>The Thai words of a number from 1 to 999,999; the inverse of <see cref="FromThai"/>.</summary>
    public static string InThai(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 999_999);
        string[] digits = ["", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า"];
        var words = "";
        foreach (var (power, value) in ThaiPowers.Reverse())
        {
            var digit = number / value % 10;
            if (digit > 0)
                words += (value, digit) switch { (10, 1) => "", (10, 2) => "ยี่", _ => digits[digit] } + power;
        }

        return words + (number % 10 == 1 && number > 10 ? "เอ็ด" : digits[number % 10]);
    }
}
