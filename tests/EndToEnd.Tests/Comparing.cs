using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace SdgInsights.EndToEnd.Tests;

/// <summary><c>compare</c>: two databases, and two periods of one.</summary>
public sealed class Comparing
{
    private const string First = "CSO Forum on water, Vientiane\n\nOn 3 May 2021, 64 participants from 12 organisations met in Vientiane, Lao PDR, for a workshop on safe water.\n";
    private const string Second = "เวทีน้ำสะอาดเมืองเลย\n\nเมื่อวันที่ 24 สิงหาคม 2566 เครือข่ายลุ่มน้ำเลยจัดเวทีน้ำสะอาด ณ หอประชุมเมืองเลย จังหวัดเลย มีผู้เข้าร่วม 40 คน\n";

    [Theory]
    [InlineData("en", "comparison.xlsx", "64", "104", "40", "▲ more")]
    [InlineData("th", "comparison.th.xlsx", "64", "104", "40", "▲ เพิ่มขึ้น")]
    public void Two_databases_stand_side_by_side(string language, string file, params string[] people)
    {
        using var folder = Loaded();
        var outcome = Cli.Run("compare", folder.File("early.db"), folder.File("late.db"), "--out", folder.File("out"), "--lang", language);
        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        Assert.Equal(folder.File("out/" + file), Assert.Single(outcome.Lines));
        Assert.Contains(KeyFigures(outcome.Lines[0]), row => row[1..5].SequenceEqual(people));
    }

    [Fact]
    public void Two_periods_of_one_database_stand_side_by_side()
    {
        using var folder = Loaded();
        var outcome = Cli.Run("compare", "--db", folder.File("late.db"), "--period", "2020..2022", "--period", "2023", "--out", folder.File("out"));
        Assert.Equal(0, outcome.Code);
        Assert.Contains(KeyFigures(outcome.Lines[0]), row => row[1..5].SequenceEqual(["64", "40", "-24", "▼ fewer"]));
    }

    [Fact]
    public void The_same_comparison_gives_the_same_bytes()
    {
        using var folder = Loaded();
        string[] Compare(string to) => ["compare", folder.File("early.db"), folder.File("late.db"), "--out", folder.File(to)];
        Cli.Run(Compare("one"));
        Cli.Run(Compare("other"));
        Assert.Equal(ReportFiles.In(folder.File("one")), ReportFiles.In(folder.File("other")));
    }

    private static List<string[]> KeyFigures(string workbook)
    {
        using var package = SpreadsheetDocument.Open(workbook, isEditable: false);
        var sheet = package.WorkbookPart!.Workbook.Descendants<Sheet>().ElementAt(1);
        return [.. ((WorksheetPart)package.WorkbookPart.GetPartById(sheet.Id!)).Worksheet.Descendants<Row>().Select(r => r.Elements<Cell>().Select(c => c.InnerText).ToArray()).Where(r => r.Length > 5)];
    }

    private static TemporaryFolder Loaded()
    {
        var folder = new TemporaryFolder();
        var first = folder.Write("first.txt", First);
        Cli.Run("ingest", first, "--db", folder.File("early.db"));
        Cli.Run("ingest", first, folder.Write("second.txt", Second), "--db", folder.File("late.db"));
        return folder;
    }
}
