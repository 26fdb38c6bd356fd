namespace SdgInsights.Ingest.Tests;

/// <summary>Texts broken in the ways in which files break: cut, shuffled, spliced, overwritten, in mixed scripts, or all in one line of megabytes.</summary>
internal sealed class Mutations(IReadOnlyList<string> texts, int seed)
{
    private const int LongLine = 5_000_000;

    // One in so many.
    private const int LongLines = 500;

    private static readonly string[] Junk =
    [
        "\0", "\u0007", "\uD800", "\u200B", "\uFFFD", "\u001B[31m", "\u2028", "\t\t\t", "(((((", "1) 2) 3) ", "และ ", "ณ ", "เมื่อวันที่ ", "99999999999 คน ",
        "ครั้งที่ ", "๓๑ ก.พ. ๙๙ ", ", and the ", "twenty-", "e\u0301\u0302\u0303", "ກອງປະຊຸມ ໒໕ ຄົນ ", "ថ្ងៃទី ១៥ មីនា ២០២៤ ", "၁၂ ယောက် ", "१२ मार्च २०२४ ", "١٢/٣/٢٠٢٤ ", "会议 2024年3月 ", "👩‍👩‍👧 ", "Đà Nẵng, 12 tháng 3 ",
    ];

    private readonly Random random = new(seed);

    /// <summary>Without end, the same for the same texts and seed.</summary>
    public IEnumerable<string> All()
    {
        for (var i = 1; ; i++)
        {
            var text = Mutate();
            yield return i % LongLines == 0 ? InOneLine(text) : text;
        }
    }

    private string Mutate()
    {
        var text = AnyText();
        for (var step = random.Next(1, 6); step > 0; step--)
        {
            text = random.Next(8) switch
            {
                0 => text[random.Next(text.Length + 1)..],
                1 => text[..random.Next(text.Length + 1)],
                2 => text.Insert(random.Next(text.Length + 1), Junk[random.Next(Junk.Length)]),
                3 => Splice(text, AnyText()),
                4 => Shuffle(text, random.Next(2) == 0 ? '\n' : ' '),
                5 => text.Replace(random.Next(2) == 0 ? '\n' : ' ', random.Next(2) == 0 ? ' ' : '\n'),
                6 => Sprinkle(text),
                _ => Repeat(text),
            };
        }

        return text;
    }

    private string AnyText() => texts[random.Next(texts.Count)];

    private string Splice(string one, string other) => one[..random.Next(one.Length + 1)] + other[random.Next(other.Length + 1)..];

    private string Shuffle(string text, char separator)
    {
        var parts = text.Split(separator);
        random.Shuffle(parts);
        return string.Join(separator, parts);
    }

    // Any character in the place of some.
    private string Sprinkle(string text)
    {
        var characters = text.ToCharArray();
        for (var i = random.Next(1, 40); i < characters.Length; i += random.Next(1, 400))
            characters[i] = (char)random.Next(random.Next(2) == 0 ? 0x20 : char.MaxValue);
        return new(characters);
    }

    private string Repeat(string text)
    {
        var start = random.Next(text.Length + 1);
        var part = text.Substring(start, random.Next(Math.Min(60, text.Length - start) + 1));
        return text.Insert(random.Next(text.Length + 1), string.Concat(Enumerable.Repeat(part, random.Next(1, 40))));
    }

    private static string InOneLine(string text)
    {
        var line = text.ReplaceLineEndings(" ") + " ";
        return string.Concat(Enumerable.Repeat(line, (LongLine / line.Length) + 1));
    }
}
