namespace SdgInsights.Domain.Tests;

public sealed class ReferenceDataTests
{
    private static readonly ReferenceData Reference = new(
        [],
        [],
        [new("001", null, Name("World", "โลก")), new("142", "001", Name("Asia", "เอเชีย")), new("035", "142", Name("South-eastern Asia", "เอเชียตะวันออกเฉียงใต้"))],
        [new("TH", "THA", "764", "035", Name("Thailand", "ไทย"), true)],
        [],
        [],
        [],
        [new("six", "south", Name("South", "ใต้")), new("cso-forum", "south", Name("Southern forum", "ภาคใต้"))],
        [new("sex", "female", Name("Women", "หญิง"))]);

    [Fact]
    public void A_country_lies_in_ever_larger_regions_up_to_the_world() =>
        Assert.Equal(["035", "142", "001"], Reference.RegionsOf("TH").Select(r => r.M49));

    [Fact]
    public void A_thai_region_is_told_apart_by_its_scheme() =>
        Assert.Equal(("ใต้", "ภาคใต้"), (Reference.ThaiRegion("six", "south")!.Name.Thai, Reference.ThaiRegion("cso-forum", "south")!.Name.Thai));

    [Fact]
    public void A_code_list_knows_its_own_codes_only()
    {
        Assert.Equal("หญิง", Reference.Code("sex", "female")!.Name.In(Language.Thai));
        Assert.Equal("Women", Reference.Code("sex", "female")!.Name.In(Language.English));
        Assert.Null(Reference.Code("age_group", "female"));
    }

    private static BilingualName Name(string english, string thai) => new(english, thai, [], []);
}
