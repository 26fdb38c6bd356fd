using System.Diagnostics;

namespace SdgInsights.Ingest.Tests;

/// <summary>Broken texts: cut, shuffled, spliced, repeated, with control characters. Nothing throws, nothing hangs, and every quote stands in the text.</summary>
public sealed class FuzzTests
{
    private const int Inputs = 500;
    private const int Seed = 20240315;

    // Far above what a text of this size takes (a few milliseconds), so that a busy machine does not fail the test.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    private static readonly string[] Junk = ["\0", "\u0007", "\uD800", "\u200B", "\uFFFD", "(((((", "1) 2) 3) ", "และ ", "ณ ", "เมื่อวันที่ ", "99999999999 คน ", "ครั้งที่ ", "๓๑ ก.พ. ๙๙ ", ", and the ", "\t\t\t"];

    [Fact]
    public void Mutated_reports_neither_throw_nor_take_long()
    {
        var random = new Random(Seed);
        var texts = Samples.Names.Select(Samples.Text).ToList();
        for (var i = 0; i < Inputs; i++)
        {
            var text = Mutate(texts, random);
            var started = Stopwatch.GetTimestamp();
            var activity = Extracting.ActivityIn(text);
            var took = Stopwatch.GetElapsedTime(started);
            Assert.True(took < Longest, $"input {i} of seed {Seed} took {took.TotalSeconds:0.0} s");
            Assert.All(activity?.Evidence ?? [], e => Assert.Equal(e.Quote, e.Span.Of(text)));
            if (activity?.Participants is { } total)
                Assert.True(activity.Parts.Sum(p => p.People) <= total.Value, $"input {i} of seed {Seed}: parts exceed the whole");
        }
    }

    [Theory]
    [InlineData("ณ ห้องประชุม ")]
    [InlineData("1) ให้จังหวัด ")]
    [InlineData("7-8 กุมภาพันธ์ 2561 และ ")]
    [InlineData("ผู้เข้าร่วม 79 คน จาก ")]
    [InlineData("จัดโดย กรมประมง ร่วมกับ ")]
    [InlineData("The Clean River Network and ")]
    [InlineData("organised by the ")]
    [InlineData("twenty-")]
    [InlineData("สามร้อย")]
    [InlineData("กัมพูชา ลาว และ")]
    [InlineData("(")]
    [InlineData("9")]
    [InlineData(" ")]
    [InlineData("\n")]
    public void A_long_run_of_one_thing_is_read_in_time(string unit)
    {
        var text = "เวทีน้ำ\n\nเมื่อวันที่ 9 มีนาคม 2565 ณ หอประชุม " + string.Concat(Enumerable.Repeat(unit, 100_000 / unit.Length));
        var started = Stopwatch.GetTimestamp();
        Extracting.ActivityIn(text);
        Assert.True(Stopwatch.GetElapsedTime(started) < Longest, $"took {Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} s");
    }

    private static string Mutate(List<string> texts, Random random)
    {
        var text = texts[random.Next(texts.Count)];
        for (var step = random.Next(1, 5); step > 0; step--)
        {
            text = random.Next(6) switch
            {
                0 => text[random.Next(text.Length + 1)..],
                1 => text[..random.Next(text.Length + 1)],
                2 => text.Insert(random.Next(text.Length + 1), Junk[random.Next(Junk.Length)]),
                3 => Splice(text, texts[random.Next(texts.Count)], random),
                4 => Shuffle(text, random.Next(2) == 0 ? '\n' : ' ', random),
                _ => text.Replace(random.Next(2) == 0 ? '\n' : ' ', random.Next(2) == 0 ? ' ' : '\n'),
            };
        }

        return text;
    }

    private static string Splice(string one, string other, Random random) =>
        one[..random.Next(one.Length + 1)] + other[random.Next(other.Length + 1)..];

    private static string Shuffle(string text, char separator, Random random)
    {
        var parts = text.Split(separator);
        random.Shuffle(parts);
        return string.Join(separator, parts);
    }
}
