using System.Text.Json;

namespace SdgInsights.EndToEnd.Tests;

/// <summary><c>extract</c> shows what it read, how sure it is, and what it did not choose.</summary>
public sealed class Explaining
{
    private const string Thai = "เวทีน้ำสะอาดเมืองเลย\n\nโพสต์เมื่อ 30 สิงหาคม 2566\n\nเมื่อวันที่ 24 สิงหาคม 2566 เครือข่ายลุ่มน้ำเลยจัดเวทีน้ำสะอาด ณ หอประชุมเมืองเลย จังหวัดเลย มีผู้เข้าร่วม 40 คน จากที่ลงทะเบียนล่วงหน้า 55 คน\n";
    private const string English = "Clean water dialogue in Loei\n\n30 August 2023\n\nOn 24 August 2023 the river network held a dialogue on clean water at the Town Hall in Loei Province, Thailand. 40 people took part; 55 people were invited.\n";

    [Theory]
    [InlineData(Thai, "[start_date: 24 สิงหาคม 2566]", "{start_date? 30 สิงหาคม 2566 | date of the page}", "[participants_total: 40 คน]", "{participants_total? 55 คน | invited or registered}")]
    [InlineData(English, "[start_date: 24 August 2023]", "{start_date? 30 August 2023 | date of the page}", "[participants_total: 40 people]", "{participants_total? 55 people | invited or registered}")]
    public void Explain_marks_facts_and_rivals_in_place(string text, params string[] marks)
    {
        var outcome = Cli.RunWith(text, "extract", "--explain", "-");
        Assert.Equal(0, outcome.Code);
        Assert.All(marks, m => Assert.Contains(m, outcome.Out, StringComparison.Ordinal));
        Assert.Contains("2023-08-24", outcome.Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', outcome.Out);
    }

    [Theory]
    [InlineData(Thai)]
    [InlineData(English)]
    public void Explain_keeps_the_text_but_for_its_marks(string text)
    {
        var explained = Cli.RunWith(text, "extract", "--explain", "-").Out;
        var body = explained.Split("\n\n", 2)[1].Split("\n\n---", 2)[0];
        var plain = System.Text.RegularExpressions.Regex.Replace(body, @"\[[a-z_,! ]+: |\]|\{[a-z_]+\? | \| [a-z ]+\}", "");
        Assert.Equal(text.TrimEnd(), plain);
    }

    [Fact]
    public void Explain_numbers_the_facts_of_two_events()
    {
        var two = English.Trim() + " They asked for a gauge at every bridge and for somebody to read it in the rains, and the mayor took the list home with him.\n\n" + Thai.Replace("24 สิงหาคม", "28 สิงหาคม", StringComparison.Ordinal);
        var explained = Cli.RunWith(two, "extract", "--explain", "-").Out;
        Assert.Contains("2 activities", explained, StringComparison.Ordinal);
        Assert.Contains("[1 start_date: 24 August 2023]", explained, StringComparison.Ordinal);
        Assert.Contains("[2 participants_total: 40 คน]", explained, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Thai)]
    [InlineData(English)]
    public void Extract_prints_the_confidence_of_each_field(string text)
    {
        var line = JsonDocument.Parse(Assert.Single(Cli.RunWith(text, "extract", "-").Lines)).RootElement;
        var date = line.GetProperty("confidence").EnumerateArray().Single(c => c.GetProperty("field").GetString() == "start_date");
        Assert.Equal("stated", date.GetProperty("sign").GetString());
        Assert.InRange(date.GetProperty("probability").GetDouble(), 0.9, 0.99);
        Assert.False(date.GetProperty("needs_review").GetBoolean());
    }
}
