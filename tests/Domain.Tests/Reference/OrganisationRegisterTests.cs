namespace SdgInsights.Domain.Tests;

public sealed class OrganisationRegisterTests
{
    private static readonly OrganisationRegister Register = new(
    [
        new("th-clouds", new("Department of Clouds", "กรมเมฆ", ["DOC"], ["กมฆ."]), OrganisationType.Government, "TH"),
        new("th-rain", new("Ministry of Rain", "กระทรวงฝน", ["MOR"], ["ฝน."]), OrganisationType.Government, "TH"),
        new("th-dew", new("Department of Dew and Frost", "กรมน้ำค้างและน้ำค้างแข็ง", [], []), OrganisationType.Government, "TH"),
        new("sky", new("United Skies", "องค์การท้องฟ้า", ["US2"], ["ยูเอส"]), OrganisationType.International, null),
        new("sky-women", new("United Skies Women", "ท้องฟ้าสตรี", [], []), OrganisationType.International, null),
    ]);

    [Theory]
    [InlineData("กรมเมฆ", "th-clouds")]
    [InlineData("กรม เมฆ", "th-clouds")]
    [InlineData("กมฆ", "th-clouds")]
    [InlineData("กรมเมฆ (กมฆ.)", "th-clouds")]
    [InlineData("กรมเมฆและลม (กมฆ.)", "th-clouds")]
    [InlineData("กรมเมฆ กระทรวงฝน", "th-clouds")]
    [InlineData("กระทรวง ฝน.", "th-rain")]
    [InlineData("กรมน้ำค้างและน้ำค้างแข็ง", "th-dew")]
    [InlineData("department of clouds", "th-clouds")]
    [InlineData("The Department of Clouds (DOC)", "th-clouds")]
    [InlineData("Department of Clouds, Ministry of Rain", "th-clouds")]
    [InlineData("United Skies Laos Office", "sky")]
    [InlineData("United Skies Women", "sky-women")]
    public void Names_aliases_brackets_and_units_find_their_body(string written, string code) => Assert.Equal(code, Register.Find(written)?.Code);

    [Theory]
    [InlineData("")]
    [InlineData("(")]
    [InlineData("กรม")]
    [InlineData("กรมเมฆา")]
    [InlineData("สมาคมคนรักกรมเมฆ")]
    [InlineData("Friends of the Department of Clouds")]
    [InlineData("Cloud Department")]
    public void Other_names_find_nothing(string written) => Assert.Null(Register.Find(written));
}
