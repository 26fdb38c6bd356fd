using System.Text;
using CsvHelper;

namespace SdgInsights.Reports.Tests;

public sealed class CsvExportTests
{
    [Fact]
    public void Writes_a_byte_order_mark_so_that_Excel_shows_Thai()
    {
        foreach (var table in CsvTables.Of(SampleDataset.Full, SampleReference.Data))
            Assert.Equal(Encoding.UTF8.Preamble.ToArray(), Bytes(table)[..3]);
    }

    [Fact]
    public void Every_row_has_every_column()
    {
        foreach (var table in CsvTables.Of(SampleDataset.Full, SampleReference.Data))
            Assert.All(table.Rows, row => Assert.Equal(table.Columns.Count, row.Count));
    }

    [Theory]
    [InlineData("000_csnm.txt", "79", "exact", "79", "2018-02-07", "2018-02-08")]
    [InlineData("002_mfa.txt", "80", "about", "80", "2018-01-31", "")]
    [InlineData("003_singapore.txt", "", "", "", "2023-11-21", "")]
    [InlineData("005_register-2567.xlsx", "", "", "60", "2024-03-14", "")]
    [InlineData("006_khonkaen-en.txt", "75", "at_least", "", "2018-02-07", "2018-02-08")]
    public void Activities_have_codes_and_leave_empty_what_is_not_stated(string source, string people, string qualifier, string counted, string start, string end)
    {
        var row = Read("activities").Single(r => r["source"] == source);
        Assert.Equal((people, qualifier, counted, start, end), (row["participants"], row["participants_qualifier"], row["people_counted"], row["start_date"], row["end_date"]));
        Assert.Equal(SampleDataset.Full.Version.Id, row["dataset_version"]);
    }

    [Fact]
    public void Participation_rows_that_count_add_up_to_the_total() => Assert.Equal(
        79 + 848 + 80 + 60,
        Read("participation").Where(r => r["counted"] == "true").Sum(r => int.Parse(r["people"], System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Every_measure_is_a_table_with_names_in_both_languages()
    {
        Assert.All(SampleDataset.Full.Measures.Keys, id => Assert.NotEmpty(Read(id)));
        var row = Read("by-country").Single(r => r["country"] == "KH");
        Assert.Equal(("Cambodia", "กัมพูชา", "6"), (row["country_en"], row["country_th"], row["people"]));
    }

    [Fact]
    public void Evidence_quotes_the_document_with_its_offsets()
    {
        var row = Read("evidence").Single(r => r["value"] == "79");
        Assert.Equal("จำนวน 79 คน", row["quote"]);
        Assert.Equal(row["quote"].Length, int.Parse(row["end"], System.Globalization.CultureInfo.InvariantCulture) - int.Parse(row["start"], System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Groups_that_are_mentioned_or_counted_are_told_apart()
    {
        var mentioned = Read("lnob_mentions").Single(r => r["group"] == "poverty");
        Assert.Equal(("1", "คนยากจน", ""), (mentioned["mentions"], mentioned["quote"], mentioned["people_of_group"]));
        var counted = Read("lnob_mentions").Single(r => r["group"] == "women_girls");
        Assert.Equal("0", counted["mentions"]);
        Assert.Equal(SampleDataset.Register().Participation.Where(p => p.Sex == Domain.Sex.Female).Sum(p => p.People).ToString(System.Globalization.CultureInfo.InvariantCulture), counted["people_of_group"]);
    }

    [Fact]
    public void No_field_starts_with_what_a_spreadsheet_runs()
    {
        foreach (var table in CsvTables.Of(HostileDataset.All, SampleReference.Data))
        {
            using var csv = CsvReader.Create(Bytes(table), CsvReaderOptions.Default with { HasHeader = true, AllowLineBreaksInQuotes = true });
            while (csv.Read())
            {
                for (var i = 0; i < csv.FieldCount; i++)
                    Assert.False(csv.GetString(i) is { Length: > 0 } text && "=+-@＝＋－＠\t\r\n".Contains(text[0]));
            }
        }
    }

    private static List<Dictionary<string, string>> Read(string name)
    {
        var table = CsvTables.Of(SampleDataset.Full, SampleReference.Data).Single(t => t.Name == name);
        using var csv = CsvReader.Create(Bytes(table), CsvReaderOptions.Default with { HasHeader = true, AllowLineBreaksInQuotes = true });
        var rows = new List<Dictionary<string, string>>();
        while (csv.Read())
            rows.Add(table.Columns.ToDictionary(c => c, csv.GetString));
        return rows;
    }

    private static byte[] Bytes(CsvTable table)
    {
        using var stream = new MemoryStream();
        CsvExport.Write(table, stream);
        return stream.ToArray();
    }
}
