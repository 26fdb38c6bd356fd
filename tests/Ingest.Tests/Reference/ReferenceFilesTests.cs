namespace SdgInsights.Ingest.Tests;

/// <summary>The shipped reference data is sound, and what is unsound is refused by file and line.</summary>
public sealed class ReferenceFilesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("reference").FullName;

    public ReferenceFilesTests()
    {
        foreach (var file in Directory.GetFiles(Checkout.PathOf("seeds", "reference"), "*.csv"))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_shipped_data_is_complete()
    {
        var reference = ReferenceFiles.Load(folder);
        Assert.Equal((17, 169, 77), (reference.Goals.Count, reference.Targets.Count, reference.Provinces.Count));
        Assert.True(reference.Countries.Count >= 193);
        Assert.Equal(["035", "142", "001"], reference.RegionsOf("TH").Select(r => r.M49));
    }

    [Theory]
    [InlineData("2025-10-25", 10)]
    [InlineData("2025-10-26", 11)]
    public void Asean_gains_timor_leste_on_its_day(string day, int members) =>
        Assert.Equal(members, ReferenceFiles.Load(folder).Groupings["ASEAN"].MembersAt(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)).Count());

    [Fact]
    public void The_mekong_five_are_the_mekong_five() =>
        Assert.Equal(["KH", "LA", "MM", "TH", "VN"], ReferenceFiles.Load(folder).Groupings["MEKONG"].Members.Select(m => m.Iso2).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("provinces.csv", "TH-40")]
    [InlineData("countries.csv", "TH")]
    [InlineData("regions.csv", "035")]
    [InlineData("targets.csv", "5.2")]
    public void A_code_that_stands_twice_is_refused(string file, string code)
    {
        var lines = Lines(file);
        var row = lines.First(l => l.StartsWith(code + ",", StringComparison.Ordinal));
        AssertRefused(file, [.. lines, row], lines.Count + 1, code);
    }

    [Theory]
    [InlineData("cities.csv", "TH,", "ZZ,")]
    [InlineData("grouping-members.csv", "ASEAN,", "NATION,")]
    public void A_code_that_no_other_file_knows_is_refused(string file, string known, string unknown)
    {
        var lines = Lines(file);
        var row = lines.FindIndex(l => l.StartsWith(known, StringComparison.Ordinal));
        if (row < 0)
            row = lines.Count - 1;
        lines[row] = unknown + lines[row][(lines[row].IndexOf(',', StringComparison.Ordinal) + 1)..];
        AssertRefused(file, lines, row + 1, unknown.TrimEnd(','));
    }

    [Fact]
    public void A_region_that_leads_back_to_itself_is_refused()
    {
        var lines = Lines("regions.csv");
        var asia = lines.FindIndex(l => l.StartsWith("142,", StringComparison.Ordinal));
        lines[asia] = lines[asia].Replace("142,001", "142,035", StringComparison.Ordinal);
        var problem = Refused("regions.csv", lines);
        Assert.Contains("cycle", problem, StringComparison.Ordinal);
        Assert.Contains("regions.csv, line ", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_that_is_none_is_refused()
    {
        var lines = Lines("grouping-members.csv");
        var row = lines.FindIndex(l => l.Contains("2025-10-26", StringComparison.Ordinal));
        lines[row] = lines[row].Replace("2025-10-26", "26/10/2568", StringComparison.Ordinal);
        AssertRefused("grouping-members.csv", lines, row + 1, "26/10/2568");
    }

    [Fact]
    public void A_goal_out_of_order_is_refused()
    {
        var lines = Lines("goals.csv");
        (lines[1], lines[2]) = (lines[2], lines[1]);
        AssertRefused("goals.csv", lines, 2, "found 2; expected goal 1");
    }

    [Fact]
    public void A_row_with_a_cell_too_many_is_refused()
    {
        var lines = Lines("regions.csv");
        lines[4] += ",more";
        AssertRefused("regions.csv", lines, 5, "cells");
    }

    [Fact]
    public void A_missing_file_and_a_missing_column_are_named()
    {
        File.Delete(Path.Combine(folder, "cities.csv"));
        Assert.Contains("cities.csv", Assert.Throws<DataFileException>(() => ReferenceFiles.Load(folder)).Message, StringComparison.Ordinal);
        var lines = Lines("goals.csv");
        lines[0] = lines[0].Replace("colour", "color", StringComparison.Ordinal);
        AssertRefused("goals.csv", lines, 1, "colour");
    }

    private List<string> Lines(string file) => [.. File.ReadAllLines(Path.Combine(folder, file))];

    private void AssertRefused(string file, List<string> lines, int line, string says)
    {
        var problem = Refused(file, lines);
        Assert.Contains($"{file}, line {line} ", problem.Replace(":", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains(says, problem, StringComparison.Ordinal);
    }

    private string Refused(string file, List<string> lines)
    {
        File.WriteAllLines(Path.Combine(folder, file), lines);
        return Assert.Throws<DataFileException>(() => ReferenceFiles.Load(folder)).Problem.ToString();
    }
}
