using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace SdgInsights.Reports.Tests;

public sealed class ComparisonTests
{
    [Theory]
    [InlineData("th", FileFormatVersions.Office2019)]
    [InlineData("en", FileFormatVersions.Microsoft365)]
    public void The_workbook_is_valid(string language, FileFormatVersions version)
    {
        ComparedData[] all = [new("early.db", Compared.Early), new("late.db", Compared.Late), new("none.db", SampleDataset.Empty), new("hostile.db", HostileDataset.All), new("late.db", Compared.Late, YearSpan.Parse("2018"))];
        foreach (var (left, right) in all.Zip(all.Skip(1).Append(all[^1])))
        {
            using var document = SpreadsheetDocument.Open(new MemoryStream(Compared.Workbook(left, right, Languages.Of(language))), false);
            Assert.Empty(new OpenXmlValidator(version).Validate(document).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}"));
        }
    }

    [Fact]
    public void The_same_data_give_the_same_bytes() => Assert.Equal(
        Compared.Workbook(new("a.db", Compared.Early), new("b.db", Compared.Late), Domain.Language.Thai),
        Compared.Workbook(new("a.db", Compared.Early), new("b.db", Compared.Late), Domain.Language.Thai));

    [Theory]
    [InlineData("th")]
    [InlineData("en")]
    public void Names_of_sheets_fit_Excel(string language)
    {
        var names = ComparisonWriter.Sheets.Select(s => Reports.Labels.For(Languages.Of(language))["sheet." + s.Key]).ToArray();
        Assert.Equal(names.Distinct(StringComparer.OrdinalIgnoreCase), names);
        Assert.All(names, name => Assert.InRange(name.Length, 1, 31));
    }

    [Fact]
    public void Key_figures_stand_side_by_side_with_their_difference_and_their_bases()
    {
        using var workbook = Compared.Versions(Compared.Early, Compared.Late);
        var people = workbook.Table("Key figures").Single(r => r["Figure"] == "Participants");
        var (early, late) = (82 + 848 + 80, 79 + 848 + 80 + 60);
        Assert.Equal((early.ToString(Invariant), late.ToString(Invariant), (late - early).ToString(Invariant), "▲ more"), (people["A"], people["B"], people["Difference (B − A)"], people["Change"]));
        Assert.Equal("known for 3 of 4 activities, 1 n.s.; approximate: 162", people["Base of A"]);
        var countries = workbook.Table("Key figures").Single(r => r["Figure"] == "Countries");
        Assert.Equal(("6", "5", "-1", "▼ fewer"), (countries["A"], countries["B"], countries["Difference (B − A)"], countries["Change"]));
    }

    [Theory]
    [InlineData("en", "Participants", "n.s.", "? not known")]
    [InlineData("th", "ผู้เข้าร่วม (คน)", "ไม่ระบุ", "? ไม่ทราบ")]
    public void A_difference_with_an_unknown_is_unknown(string language, string figure, string unknown, string word)
    {
        using var workbook = Compared.Versions(Compared.Of(SampleDataset.Singapore()), Compared.Late, Languages.Of(language));
        var sheet = workbook.Sheets[1];
        var row = sheet.Rows().Select(r => r.Values.Select(sheet.Text).ToArray()).Single(r => r[0] == figure);
        Assert.Equal([unknown, "1067", unknown, word], row[1..5]);
    }

    [Fact]
    public void Participation_is_compared_key_by_key()
    {
        using var workbook = Compared.Versions(Compared.Early, Compared.Late);
        var rows = workbook.Table("Participation");
        var year = rows.Single(r => r["Breakdown"] == "Year" && r["Name"] == "2018");
        Assert.Equal(("2", "2", "0", "= same", "162", "159", "-3", "▼ fewer"), (year["Activities A"], year["Activities B"], year["Activities B − A"], year["Change in activities"], year["People A"], year["People B"], year["People B − A"], year["Change in people"]));
        var cambodia = rows.Single(r => r["Code"] == "KH");
        Assert.Equal(("1", "2", "n.s.", "6", "n.s.", "? not known"), (cambodia["Activities A"], cambodia["Activities B"], cambodia["People A"], cambodia["People B"], cambodia["People B − A"], cambodia["Change in people"]));
        Assert.Equal("0", rows.Single(r => r["Breakdown"] == "Goal" && r["Code"] == "6")["Activities A"]);
    }

    [Theory]
    [InlineData("2018..2021", "2022..2024", "159", "908", "749")]
    [InlineData("2022", "2018", "848", "159", "-689")]
    public void Periods_hold_what_began_in_their_years(string left, string right, string people, string later, string difference)
    {
        using var workbook = Compared.Periods(Compared.Late, left, right);
        var row = workbook.Table("Key figures").Single(r => r["Figure"] == "Participants");
        Assert.Equal((people, later, difference), (row["A"], row["B"], row["Difference (B − A)"]));
    }

    [Theory]
    [InlineData("en", "2018–2021", "◀ only in A", "outside")]
    [InlineData("th", "2561–2564", "◀ มีเฉพาะ A", "นอกช่วง")]
    public void Periods_are_named_as_people_name_years(string language, string name, string only, string outside)
    {
        using var workbook = Compared.Periods(Compared.Late, "2018..2021", "2022..2024", Languages.Of(language));
        Assert.Contains(name, workbook.Sheets[0].Text("A2"), StringComparison.Ordinal);
        Assert.Contains(workbook.Sheets[3].Cells, c => c.InnerText == only);
        Assert.Contains(workbook.Sheets[2].Cells, c => c.InnerText == outside);
    }

    [Fact]
    public void The_cover_shows_the_manifests_of_both()
    {
        using var workbook = Compared.Versions(Compared.Early, Compared.Late with { Version = Compared.Late.Version with { Id = "0a1b2c3d4e5f" } });
        var cover = workbook["Comparison"];
        var version = cover.Cells.Single(c => c.InnerText == "Dataset version").CellReference!.Value![1..];
        Assert.Equal((Compared.Early.Version.Id, "0a1b2c3d4e5f"), (cover.Text("B" + version), cover.Text("C" + version)));
        Assert.All(cover.Links.Values, link => workbook.Follow(link));
    }

    private static IFormatProvider Invariant => System.Globalization.CultureInfo.InvariantCulture;
}
