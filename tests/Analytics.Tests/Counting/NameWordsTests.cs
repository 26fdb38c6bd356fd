namespace SdgInsights.Analytics.Tests;

public class NameWordsTests
{
    [Theory]
    [InlineData("CSOs Forum ๒๕๖๕", "cso forum 2022")]
    [InlineData("CSO  FORUM, 2022", "cso forum 2022")]
    [InlineData("The Second Mekong Congress", "the 2 mekong congress")]
    [InlineData("ครั้งที่ ๐๒/๒๕๖๑", "ครั้งที่ 2 2018")]
    [InlineData("เเผน\u200Bพัฒนา", "แผนพัฒนา")]
    [InlineData("ก\u0E4D\u0E32หนด", "กำหนด")]
    [InlineData("«…»", "")]
    public void Brings_spellings_of_a_name_to_one_form(string name, string words) =>
        Assert.Equal(words, string.Join(' ', NameWords.Of(name)));

    [Theory]
    [InlineData("CSOs Forum", "CSO Forum", true)]
    [InlineData("CSOs Forum ประจำปี ๒๕๖๕", "cso forum", true)]
    [InlineData("คณะทำงานร่วม ภาคประชาสังคม", "คณะทำงานร่วมภาคประชาสังคม", true)]
    [InlineData("CSO Forum", "NGO Forum", false)]
    [InlineData("คณะทำงานร่วม", "คณะกรรมการร่วม", false)]
    public void Compares_bodies_by_their_name_without_the_year(string left, string right, bool same) =>
        Assert.Equal(same, EventNames.Body(left) == EventNames.Body(right));

    [Theory]
    [InlineData("๑/๒๕๖๑", "1")]
    [InlineData("1/2018", "1")]
    [InlineData("ครั้งที่ 1", "1")]
    [InlineData("1st", "1")]
    [InlineData("the first", "1")]
    [InlineData("๑/๒๕๖๐", "1/2017")]
    [InlineData("ประจำปี ๒๕๖๑", "")]
    [InlineData("พิเศษ", "พิเศษ")]
    [InlineData(null, null)]
    public void Reads_the_number_of_an_edition_that_starts_in_2018(string? edition, string? number) =>
        Assert.Equal(number, EventNames.Edition(edition, 2018));
}
