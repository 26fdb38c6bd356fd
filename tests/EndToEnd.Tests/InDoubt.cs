namespace SdgInsights.EndToEnd.Tests;

/// <summary>A text that hardly tells of an event is shown for checking and enters no figure.</summary>
public sealed class InDoubt
{
    private const string Thai = "อำเภอเดินหน้าดูแลคลอง\n\nนายอำเภอเปิดเผยว่า อำเภอเดินหน้าดูแลคลองอย่างต่อเนื่อง โดยเมื่อวันที่ 24 สิงหาคม 2566 ได้ชวนคนริมคลองมาเก็บขยะ มีผู้เข้าร่วม 40 คน\n";
    private const string English = "How the lower canal got its pumps\n\nFor years the pumps of the lower canal have been the hope of the farmers, and the debt of the town. A total of 40 participants tried them in the dry season. According to the ministry, a pump costs more than the rice that it saves.\n";

    [Theory]
    [InlineData(Thai)]
    [InlineData(English)]
    public void Its_people_are_held_back_until_a_reviewer_confirms_it(string text)
    {
        using var folder = new TemporaryFolder();
        var database = folder.File("store.db");
        Cli.Run("ingest", folder.Write("canal.txt", text), "--db", database);
        Cli.Run("report", "--db", database, "--out", folder.File("out"));
        Assert.Contains(",in_doubt,,false,canal.txt,", File.ReadAllText(folder.File("out/tables/activities.csv")), StringComparison.Ordinal);
        Assert.Contains(",is_activity,", Assert.Single(File.ReadAllLines(folder.File("out/tables/confidence.csv")), r => r.Contains(",unclear,true,", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Single(File.ReadAllLines(folder.File("out/tables/by-year.csv")));
    }

    [Theory]
    [InlineData(Thai)]
    [InlineData(English)]
    public void Explain_says_what_is_to_be_checked(string text) =>
        Assert.Contains(Cli.RunWith(text, "extract", "--explain", "-").Out.Split('\n'), line => line.TrimStart().StartsWith("is_activity ", StringComparison.Ordinal) && line.TrimEnd().EndsWith("unclear  ! to check", StringComparison.Ordinal));
}
