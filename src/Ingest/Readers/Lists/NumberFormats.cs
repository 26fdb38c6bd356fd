using System.Globalization;

namespace SdgInsights.Ingest;

internal enum NumberFormat
{
    Digits,
    ThaiDigits,

    /// <summary>ก ข ค …, without the letters that Thai lists leave out.</summary>
    ThaiLetters,
    LowerLetters,
    UpperLetters,
    LowerRoman,
    UpperRoman,
}

/// <summary>Writes the numbers that word processors and browsers put before list items.</summary>
internal static class NumberFormats
{
    // ECMA-376 part 1, 17.18.59 (thaiLetters): ฃ ฅ ฆ ฤ ฦ are left out.
    private const string ThaiLetters = "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ";
    private const string Latin = "abcdefghijklmnopqrstuvwxyz";
    private const int LargestRoman = 3999;

    private static readonly (int Value, string Sign)[] Roman =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    public static string Write(int number, NumberFormat format) => format switch
    {
        NumberFormat.ThaiDigits => new([.. Digits(number).Select(c => char.IsAsciiDigit(c) ? (char)(c - '0' + '๐') : c)]),
        NumberFormat.ThaiLetters when number > 0 => Letters(number, ThaiLetters),
        NumberFormat.LowerLetters when number > 0 => Letters(number, Latin),
        NumberFormat.UpperLetters when number > 0 => Letters(number, Latin).ToUpperInvariant(),
        NumberFormat.LowerRoman when number is > 0 and <= LargestRoman => InRoman(number),
        NumberFormat.UpperRoman when number is > 0 and <= LargestRoman => InRoman(number).ToUpperInvariant(),
        _ => Digits(number),
    };

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    // Behind the last letter lists go on with it doubled: z, aa, bb.
    private static string Letters(int number, string alphabet) =>
        new(alphabet[(number - 1) % alphabet.Length], Math.Min(9, ((number - 1) / alphabet.Length) + 1));

    private static string InRoman(int number)
    {
        var written = "";
        foreach (var (value, sign) in Roman)
        {
            for (; number >= value; number -= value)
                written += sign;
        }

        return written;
    }
}
