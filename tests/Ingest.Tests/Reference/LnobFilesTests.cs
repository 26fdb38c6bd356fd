using SdgInsights.Domain;

namespace SdgInsights.Ingest.Tests;

public sealed class LnobFilesTests
{
    private static readonly CodeListEntry[] CodeList = [new("sex", "female", new("Female", "หญิง", [], []))];

    [Theory]
    [InlineData("women,Women,ผู้หญิง,sex:femail,own", "women,th,term,ผู้หญิง,own", "counted_as")]
    [InlineData("women,Women,ผู้หญิง,country:TH,own", "women,th,term,ผู้หญิง,own", "counted_as")]
    [InlineData("women,Women,ผู้หญิง,,own\nwomen,Women,สตรี,,own", "women,th,term,ผู้หญิง,own", "a second time")]
    [InlineData("women,Women,ผู้หญิง,,own", "men,th,term,ผู้ชาย,own", "men")]
    [InlineData("women,Women,ผู้หญิง,,own", "women,th,hint,ผู้หญิง,own", "hint")]
    [InlineData("women,Women,ผู้หญิง,,own", "women,th,term,ผู้หญิง,own\nwomen,th,exclude,ผู้หญิง,own", "a second time")]
    public void A_wrong_line_is_refused_by_name(string groups, string terms, string named)
    {
        var error = Assert.Throws<DataFileException>(() => Read(groups, terms));
        Assert.Contains(named, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_group_knows_its_words_and_how_registers_count_it()
    {
        var group = Assert.Single(Read("women,Women,ผู้หญิง,sex:female,own", "women,th,term,ผู้หญิง,own\nwomen,th,exclude,สตรีม,own"));
        Assert.Equal(["ผู้หญิง"], group.Terms);
        Assert.Equal(["สตรีม"], group.Exclusions);
        Assert.True(group.CountedAs!.Holds(new(3, ParticipationBasis.Register, Sex: Sex.Female)));
        Assert.False(group.CountedAs.Holds(new(3, ParticipationBasis.RegisterTitles, Sex: Sex.Female)));
        Assert.False(group.CountedAs.Holds(new(3, ParticipationBasis.Register)));
    }

    [Fact]
    public void Every_group_of_the_project_has_words_in_both_languages() => Assert.All(Extracting.Reference.LnobGroups, group =>
    {
        Assert.Contains(group.Terms, t => t[0] >= 'ก');
        Assert.Contains(group.Terms, t => t[0] < 'ก');
    });

    private static List<LnobGroup> Read(string groups, string terms)
    {
        var folder = Directory.CreateTempSubdirectory("sdgi").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "lnob-groups.csv"), "code,name_en,name_th,counted_as,source\n" + groups + "\n");
            File.WriteAllText(Path.Combine(folder, "lnob-terms.csv"), "group,lang,kind,term,source\n" + terms + "\n");
            return LnobFiles.Read(folder, CodeList);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
