using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using SdgInsights.Domain;

namespace SdgInsights.Ingest.Tests;

public sealed partial class NormalTextTests
{
    [Theory]
    [InlineData("๒๔ ส.ค. ๖๖", "24 ส.ค. 66")]
    [InlineData("໑໕ ຄົນ, ១៥, ၁၅, १५", "15 ຄົນ, 15, 15, 15")]
    [InlineData("เเผนงาน", "แผนงาน")]
    [InlineData("เ\u200bเผนงาน", "แผนงาน")]
    [InlineData("จ\u0E4Dานวน", "จำนวน")]
    [InlineData("น\u0E49\u0E4Dา", "น้ำ")]
    [InlineData("น\u0E4D\u0E49า", "น้ำ")]
    [InlineData("น\u0E48\u0E4D\u0E48า", "น\u0E48\u0E4D\u0E48า")]
    [InlineData("วันที่่ ๙", "วันที่ 9")]
    [InlineData("ชาวบ้านประชุมกันเมื่อวันที่่ 9 ที่่่บ้าานริิมน้ำ", "ชาวบ้านประชุมกันเมื่อวันที่ 9 ที่บ้าานริมน้ำ")]
    [InlineData("ประ\u200bชุม", "ประชุม")]
    [InlineData("\uFEFFAgenda", "Agenda")]
    [InlineData("co\u00ADoperation", "cooperation")]
    [InlineData("a\u00A0 \t b", "a b")]
    [InlineData("one\r\ntwo\rthree\u2028four", "one\ntwo\nthree\nfour")]
    public void Writes_one_spelling(string typed, string normal) => Assert.Equal(normal, NormalText.Of(typed).Value);

    [Fact]
    public void A_line_of_many_pages_is_read_up_to_its_limit_and_the_next_one_whole()
    {
        var source = new string('ก', NormalText.LongestLine + 1000) + "\nข้อ 1";
        var normal = NormalText.Of(source);
        Assert.Equal(new string('ก', NormalText.LongestLine) + "\nข้อ 1", normal.Value);
        Assert.Equal(new(0, NormalText.LongestLine), normal.ToSource(new(0, NormalText.LongestLine)));
        Assert.Equal("ข้อ 1", normal.SourceOf(new(normal.Length - 5, normal.Length)));
    }

    [Fact]
    public void A_span_leads_back_to_the_words_as_typed()
    {
        const string source = "มีผู้เ\u200bข้าร่วม  ๗๙\u00A0คน ครับ";
        var normal = NormalText.Of(source);
        var at = normal.Value.IndexOf("79 คน", StringComparison.Ordinal);
        Assert.Equal("๗๙\u00A0คน", normal.SourceOf(new(at, at + 5)));
    }

    [Fact]
    public void Every_span_lies_in_the_source_and_its_quote_reads_as_the_span() =>
        Prop.ForAll(AnyText.WithSpan.ToArbitrary(), given =>
        {
            var normal = NormalText.Of(given.Text);
            var start = given.Start % (normal.Length + 1);
            var end = start + (given.Length % (normal.Length - start + 1));
            var span = new TextSpan(BesideAVowel(normal.Value, start), BesideAVowel(normal.Value, end));
            var source = normal.ToSource(span);
            return source.End <= given.Text.Length
                && NormalText.Of(source.Of(given.Text)).Value == span.Of(normal.Value).TrimEnd();
        }).QuickCheckThrowOnFailure();

    // A tone typed between the two halves of ำ is read before it: no place in the source parts tone and vowel, and no word ends there.
    private static int BesideAVowel(string text, int at) =>
        at > 0 && at < text.Length && text[at] == 'ำ' && text[at - 1] is >= '\u0E48' and <= '\u0E4B' ? at - 1 : at;

    [Fact]
    public void A_normal_text_is_left_as_it_is() =>
        Prop.ForAll(AnyText.Typed.ToArbitrary(), text => NormalText.Of(NormalText.Of(text).Value).Value == NormalText.Of(text).Value)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Marks_typed_twice_are_read_as_if_typed_once() =>
        Prop.ForAll(Gen.ArrayOf(Gen.Elements([.. "กท่้ิัาเ 1a"])).ToArbitrary(), typed =>
        {
            var text = new string(typed);
            var once = DoubledMarks().Replace(text, "$1");
            return NormalText.Of(text).Value == NormalText.Of(once).Value && FoldedText.Of(text).Chars.SequenceEqual(FoldedText.Of(once).Chars);
        }).QuickCheckThrowOnFailure();

    [GeneratedRegex("([่้ิั])\\1+", RegexOptions.CultureInvariant)]
    private static partial Regex DoubledMarks();
}
