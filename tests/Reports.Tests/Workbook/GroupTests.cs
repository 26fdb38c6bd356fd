using SdgInsights.Domain;

namespace SdgInsights.Reports.Tests;

public sealed class GroupTests
{
    private static readonly ReadWorkbook English = new(Written.Workbook(SampleDataset.Full, Language.English));

    [Fact]
    public void People_of_a_group_are_those_whom_registers_tell_apart()
    {
        var sheet = English["Leave no one behind"];
        var row = Row(sheet, "Women and girls");
        var women = SampleDataset.Full.Activities.Where(a => a.HeldBack is null).SelectMany(a => a.Participation).Where(p => p.Sex == Sex.Female).Sum(p => p.People);
        Assert.Equal((women, 1, 0), (sheet.Number(row["People counted"]), sheet.Number(row["Activities that count its people"]), sheet.Number(row["Activities that mention it"])));
        Assert.Equal("Sex: Female", sheet.Text(row["Counted as"]));
    }

    [Theory]
    [InlineData("Children", "Age group: 0-14")]
    [InlineData("People in poverty", "Registers do not record this group")]
    public void People_whom_nobody_counted_are_not_stated_and_never_zero(string group, string counted)
    {
        var sheet = English["Leave no one behind"];
        var row = Row(sheet, group);
        Assert.Equal("n.s.", sheet.Text(row["People counted"]));
        Assert.Equal(counted, sheet.Text(row["Counted as"]));
    }

    [Fact]
    public void A_mention_links_to_its_words()
    {
        var sheet = English["Leave no one behind"];
        var row = Row(sheet, "People in poverty");
        Assert.Equal(1, sheet.Number(row["Activities that mention it"]));
        var (evidence, reference) = English.Follow(sheet.Links[row["Activities that mention it"]]);
        var found = evidence.Rows().Single(r => r.Values.First() == reference);
        Assert.Equal(("Group mentioned", "People in poverty", "คนยากจน"), (evidence.Text(found["Field"]), evidence.Text(found["Value read"]), evidence.Text(found["Words in the document"])));
    }

    [Fact]
    public void Inferred_sexes_are_of_no_group()
    {
        var inferred = SampleDataset.Register() with { Participation = [new(20, ParticipationBasis.RegisterTitles, Sex: Sex.Female)] };
        Assert.Null(GroupFigures.PeopleOf(inferred, SampleReference.Data.LnobGroups[0]));
    }

    [Theory]
    [InlineData("Government and cabinet", "government")]
    [InlineData("Ministries and public bodies", "public_body")]
    [InlineData("n.s.", null)]
    public void Resolutions_stand_under_the_kind_of_body_that_they_address(string name, string? kind)
    {
        var sheet = English["Resolutions by addressee"];
        var row = sheet.Rows().Single(r => sheet.Text(r["Kind of addressee"]) == name);
        var resolutions = SampleDataset.Full.Activities.SelectMany(a => a.Activity.Resolutions);
        Assert.Equal(resolutions.Count(r => kind is null ? r.AddresseeKinds.Count == 0 : r.AddresseeKinds.Contains(kind)), sheet.Number(row["Resolutions"]));
    }

    [Fact]
    public void An_addressee_links_to_where_the_text_names_it()
    {
        var sheet = English["Resolutions"];
        var row = sheet.Rows().First(r => sheet.Text(r["Addressee"]) == "รัฐบาล");
        var (evidence, reference) = English.Follow(sheet.Links[row["Addressee"]]);
        var found = evidence.Rows().Single(r => r.Values.First() == reference);
        Assert.Equal(("Addressee", "Government and cabinet", "รัฐบาล"), (evidence.Text(found["Field"]), evidence.Text(found["Value read"]), evidence.Text(found["Words in the document"])));
    }

    private static IReadOnlyDictionary<string, string> Row(ReadSheet sheet, string group) => sheet.Rows().Single(r => sheet.Text(r["Group of people"]) == group);
}
