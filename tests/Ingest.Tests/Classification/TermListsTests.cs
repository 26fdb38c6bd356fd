using SdgInsights.Domain;

namespace SdgInsights.Ingest.Tests;

public sealed class TermListsTests
{
    private static readonly TermLists Lists = TermLists.Of([
        Term(4, "4.1", TermKind.Term, "primary school"),
        Term(4, null, TermKind.Exclude, "primary school road"),
        Term(3, null, TermKind.Term, "น้ำดื่มสะอาด"),
        Term(1, null, TermKind.Term, "child-care subsidy"),
        Term(13, null, TermKind.Term, "climat*"),
        Term(2, null, TermKind.Hint, "women's crop"),
    ]);

    [Theory]
    [InlineData("two Primary Schools here", "4")]
    [InlineData("meet at Primary School Road 5", "")]
    [InlineData("child care subsidies", "1")]
    [InlineData("child‑care subsidy", "1")]
    [InlineData("climatological", "13")]
    [InlineData("acclimatise", "")]
    [InlineData("น้ำดื่ม สะอาด", "3")]
    [InlineData("น้ำดื่ม\n สะอาด", "3")]
    [InlineData("women’s crops", "2")]
    [InlineData("primary  school", "4")]
    public void Finds_terms_as_people_write_them(string text, string goals) =>
        Assert.Equal(goals, string.Join(' ', Lists.In(NormalText.Of(text).Value).Select(h => h.Term.Goal.ToString())));

    [Fact]
    public void A_hit_tells_its_place_in_the_normal_text()
    {
        var hit = Assert.Single(Lists.In("In a primary school."));
        Assert.Equal("primary school", hit.Span.Of("In a primary school."));
        Assert.Equal("4.1", hit.Term.Target!.Code);
    }

    private static SdgTerm Term(int goal, string? target, TermKind kind, string text) => new(new Goal(goal), SdgTarget.FromCode(target), kind, text);
}
