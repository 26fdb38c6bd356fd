namespace SdgInsights.EndToEnd.Tests;

/// <summary>Registration sheets at the command line: columns shown and corrected, names kept back.</summary>
public sealed class RegistrationSheets
{
    private const string Secret = "เอื้อมเดือน";
    private const string Sheet = "เวทีรักษ์แม่น้ำโขงภาคอีสาน,,\nวันที่,12 มีนาคม 2566,\nชื่อ-สกุล,องค์กร,สีเสื้อ\nนางสาวเอื้อมเดือน ดีงาม,มูลนิธิน้ำ,หญิง\nนายกมล ใจดี,มูลนิธิป่า,ชาย\n";

    [Fact]
    public void Columns_are_printed_corrected_and_kept_for_the_next_sheet_of_that_shape()
    {
        using var folder = new TemporaryFolder();
        var mappings = folder.Write("mappings.csv", Cli.Run("registers", folder.Write("one.csv", Sheet)).Out);
        var printed = File.ReadAllText(mappings);
        Assert.Contains(",B,องค์กร,organisation,,\"one.csv, line 3\"", printed, StringComparison.Ordinal);
        File.WriteAllText(mappings, printed.Replace(",C,สีเสื้อ,,,", ",C,สีเสื้อ,,sex,", StringComparison.Ordinal));
        Assert.Equal(0, Cli.Run("run", folder.Write("other.csv", "อบรมเยาวชน,,\n" + Sheet), "--out", folder.File("out"), "--mappings", mappings).Code);
        Assert.Contains(",register,1,", File.ReadAllText(folder.File("out/tables/participation.csv")), StringComparison.Ordinal);
        Assert.DoesNotContain("register_titles", File.ReadAllText(folder.File("out/tables/participation.csv")), StringComparison.Ordinal);
        Assert.Contains("sex", Cli.Run("registers", folder.File("other.csv"), "--mappings", mappings).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_load_leaves_the_shapes_that_it_met_beside_its_database_and_a_second_one_adds_none()
    {
        using var folder = new TemporaryFolder();
        var first = Cli.Run("ingest", folder.Write("one.csv", Sheet), "--db", folder.File("store.db"));
        Assert.Contains("1 new shapes", first.Error, StringComparison.Ordinal);
        var kept = File.ReadAllText(folder.File("store.registers.csv"));
        var second = Cli.Run("ingest", folder.Write("two.csv", Sheet + "สุดา ดีงาม,มูลนิธิป่า,หญิง\n"), "--db", folder.File("store.db"));
        Assert.DoesNotContain("new shapes", second.Error, StringComparison.Ordinal);
        Assert.Equal(kept, File.ReadAllText(folder.File("store.registers.csv")));
    }

    [Fact]
    public void A_sex_that_only_titles_tell_stands_in_rows_of_its_own()
    {
        using var folder = new TemporaryFolder();
        Cli.Run("run", folder.Write("one.csv", Sheet), "--out", folder.Path);
        var rows = File.ReadAllLines(folder.File("tables/by-sex.csv"));
        Assert.Contains(rows, r => r.StartsWith("inferred:female,Female (inferred from titles),", StringComparison.Ordinal));
        Assert.DoesNotContain(rows, r => r.StartsWith("female,", StringComparison.Ordinal));
    }

    [Fact]
    public void A_mistake_in_the_mappings_stops_before_anything_is_read()
    {
        using var folder = new TemporaryFolder();
        var mappings = folder.Write("mappings.csv", "shape,column,heading,reading,correction,source\nabc,A,ชื่อ,name,nickname,x\n");
        var outcome = Cli.Run("ingest", folder.Write("one.csv", Sheet), "--db", folder.File("store.db"), "--mappings", mappings);
        Assert.Equal(3, outcome.Code);
        Assert.Contains("mappings.csv, line 2 [correction]: found nickname; expected one of", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_that_is_no_register_says_what_its_headings_lack()
    {
        using var folder = new TemporaryFolder();
        var outcome = Cli.Run("registers", folder.Write("budget.csv", "รายการ,บาท\nค่าอาหาร,500\n"));
        Assert.Equal(3, outcome.Code);
        Assert.Contains("budget.csv: found no row of headings of a registration sheet; expected", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_beside_a_register_are_passed_over()
    {
        using var folder = new TemporaryFolder();
        folder.Write("report.txt", "เวทีน้ำสะอาด เมื่อวันที่ 9 มีนาคม 2565");
        Assert.Contains("expected one as XLSX or CSV", Cli.Run("registers", folder.Path).Error, StringComparison.Ordinal);
        folder.Write("one.csv", Sheet);
        var outcome = Cli.Run("registers", folder.Path);
        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Names_reach_the_database_only_where_they_are_asked_for_and_no_output_ever(bool keep)
    {
        using var folder = new TemporaryFolder();
        var database = folder.File("store.db");
        string[] load = ["ingest", folder.Write("one.csv", Sheet), "--db", database];
        Cli.Run(keep ? [.. load, "--keep-names"] : load);
        Assert.Equal(keep, Holds(database) || Holds(database + "-wal"));
        Cli.Run("report", "--db", database, "--out", folder.File("out"));
        Cli.Run("export", "--format", "csv", "--db", database, "--out", folder.File("csv"));
        Assert.DoesNotContain(Secret, Cli.Run("export", "--format", "json", "--db", database).Out, StringComparison.Ordinal);
        Assert.NotEmpty(Directory.GetFiles(folder.File("csv")));
        Assert.DoesNotContain(Directory.EnumerateFiles(folder.Path, "*.csv", SearchOption.AllDirectories).Where(f => !f.EndsWith("one.csv", StringComparison.Ordinal)), Holds);
        using var workbook = System.IO.Compression.ZipFile.OpenRead(folder.File("out/sdg-insights.xlsx"));
        Assert.All(workbook.Entries, e => Assert.DoesNotContain(Secret, new StreamReader(e.Open()).ReadToEnd(), StringComparison.Ordinal));
    }

    private static bool Holds(string file) =>
        File.Exists(file) && File.ReadAllBytes(file).AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(Secret)) >= 0;
}
