using System.Diagnostics;

namespace SdgInsights.Ingest.Tests;

/// <summary>Broken texts: nothing throws, nothing hangs, and every quote stands in the text. <c>bench/Extraction fuzz</c> runs many more.</summary>
public sealed class FuzzTests
{
    private const int Inputs = 500;
    private const int Seed = 20240315;

    // Far above what a text of this size takes (a few milliseconds), so that a busy machine does not fail the test.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    [Fact]
    public void Mutated_reports_neither_throw_nor_take_long()
    {
        foreach (var (i, text) in new Mutations([.. Samples.Names.Select(Samples.Text)], Seed).All().Take(Inputs).Index())
        {
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
}
