using SdgInsights.Analytics;
using SdgInsights.Domain;

namespace SdgInsights.Reports.Tests;

/// <summary>A sentence stands only where the data carry it.</summary>
public sealed class AnnexSentenceTests
{
    [Fact]
    public void What_nobody_states_is_said_to_be_unknown()
    {
        using var annex = Annex(SampleDataset.Of([Silent(1), Silent(2)], []));
        Assert.Contains("No head count is known.", annex.Sentences("Overview"), StringComparison.Ordinal);
        Assert.StartsWith("No activity states a date.", annex.Sentences("By year"), StringComparison.Ordinal);
        Assert.StartsWith("No head count is known.", annex.Sentences("Sex"), StringComparison.Ordinal);
        Assert.StartsWith("No activity is assigned to a Goal.", annex.Sentences("Activities by Goal"), StringComparison.Ordinal);
        Assert.Equal("No document records a resolution or proposal.", annex.Sentences("Resolutions and proposals"));
        Assert.DoesNotContain("By addressee", annex.Headings);
    }

    [Theory]
    [InlineData("en", "By year", "All dated activities began in 2018 (n = 1 of 1 activities). ")]
    [InlineData("th", "จำแนกตามปี", "กิจกรรมที่ระบุวันที่ทั้งหมดเริ่มใน พ.ศ. 2561 (n = 1 จาก 1 กิจกรรม) ")]
    public void One_year_is_compared_with_nothing(string language, string heading, string words)
    {
        using var annex = Annex(SampleDataset.Of([SampleDataset.WorkingGroup()], []), language);
        Assert.StartsWith(words, annex.Sentences(heading), StringComparison.Ordinal);
        Assert.DoesNotContain("trend", annex.Sentences(heading), StringComparison.Ordinal);
        Assert.DoesNotContain("แนวโน้ม", annex.Sentences(heading), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "Overview", "Every activity has been reviewed by a person (n = 1).")]
    [InlineData("th", "ภาพรวม", "ข้อมูลทุกกิจกรรมผ่านการตรวจทานแล้ว (n = 1 กิจกรรม)")]
    public void Reviewed_figures_are_not_called_drafts(string language, string heading, string words)
    {
        using var annex = Annex(SampleDataset.Of([SampleDataset.WorkingGroup()], []), language);
        Assert.EndsWith(words, annex.Sentences(heading), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("5 3 2", "5")]
    [InlineData("5 5 2", null)]
    [InlineData("5", null)]
    [InlineData("", null)]
    public void Only_one_that_beats_every_other_is_the_largest(string sizes, string? largest) =>
        Assert.Equal(largest, Ranked.Largest(sizes.Split(' ', StringSplitOptions.RemoveEmptyEntries), s => long.Parse(s, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("en", "Sex", "the sex is known for 30 (n = 1 of 6 activities). All of these are in the group “Female”. For another 20, the sex is only inferred from titles")]
    [InlineData("th", "เพศ", "ทราบเพศ 30 คน (n = 1 จาก 6 กิจกรรม) ทั้งหมดอยู่ในกลุ่ม “หญิง” อีก 20 คนเป็นการอนุมานเพศจากคำนำหน้าชื่อ")]
    public void A_sex_inferred_from_titles_is_never_added_and_a_single_group_has_no_share(string language, string heading, string words)
    {
        using var annex = Annex(With("by-sex", ["sex"], new(["female"], 1, 1, 30, 0), new([MeasureKeys.Inferred + "male"], 1, 1, 20, 0)), language);
        Assert.Contains(words, annex.Sentences(heading), StringComparison.Ordinal);
        Assert.DoesNotContain(annex.Under(heading).Select(e => ReadAnnex.Text(e)), t => t.Contains('%') || t.Contains("ร้อยละ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en", "By region", "regions contain one another, so rows must not be added up")]
    [InlineData("th", "จำแนกตามภูมิภาค", "เนื่องจากภูมิภาคซ้อนกัน จึงนำแต่ละแถวมารวมกันไม่ได้")]
    public void Regions_within_regions_have_no_total(string language, string heading, string words)
    {
        using var annex = Annex(With("by-m49-region", ["region"], new(["035"], 3, 2, 139, 0), new(["142"], 3, 2, 139, 0)), language);
        Assert.Contains(words, annex.Sentences(heading), StringComparison.Ordinal);
        Assert.Equal(3, annex.Under(heading).Last(e => e.Name == ReadAnnex.W + "tbl").Elements(ReadAnnex.W + "tr").Count());
    }

    [Theory]
    [InlineData(12, 14)]
    [InlineData(13, 3)]
    public void Many_lists_of_countries_that_nobody_split_become_one_row_and_nobody_is_lost(int lists, int rows)
    {
        MeasureRow[] unallocated = [.. Enumerable.Range(1, lists).Select(i => new MeasureRow([$"{MeasureKeys.Unallocated}X{i:00}|TH"], 1, 1, i, 0))];
        var dataset = SampleDataset.Full with
        {
            Measures = new Dictionary<string, MeasureTable>(SampleDataset.Full.Measures)
            {
                ["by-country"] = new(SampleDataset.Full.Measures["by-country"].Measure, [new(["TH"], 3, 2, 30, 0), .. unallocated, new([MeasureKeys.NotStated], 1, 1, 7, 0)]),
            },
        };
        using var annex = Annex(dataset);
        var table = annex.Table("Activities and participants by country").Skip(1).SkipLast(1).ToArray();
        Assert.Equal(rows, table.Length);
        Assert.Equal(30 + 7 + unallocated.Sum(r => r.People), table.Sum(r => long.Parse(r[3], System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(("Thailand", "n.s."), (table[0][0], table[^1][0]));
    }

    [Fact]
    public void A_register_too_long_for_a_chapter_says_where_the_rest_is()
    {
        using var annex = Annex(SampleDataset.Of([.. Enumerable.Range(1, 401).Select(Silent)], []));
        Assert.Contains("The table shows the first 400 of 401 entries; the workbook and the CSV tables hold all.", annex.Sentences("Register of consultations"), StringComparison.Ordinal);
        Assert.Equal(401, annex.Table("Register of consultations").Count);
    }

    private static StoredActivity Silent(int number) =>
        new Doc($"silent-{number}.txt", "silent").Store(new() { Title = $"Silent {number}", EventType = EventType.Workshop });

    private static Dataset With(string id, IReadOnlyList<string> dimensions, params MeasureRow[] rows) => SampleDataset.Full with
    {
        Measures = new Dictionary<string, MeasureTable>(SampleDataset.Full.Measures) { [id] = new(new(id, dimensions, false, "", "", ""), rows) },
    };

    private static ReadAnnex Annex(Dataset dataset, string language = "en") => new(Written.Annex(dataset, Languages.Of(language)));
}
