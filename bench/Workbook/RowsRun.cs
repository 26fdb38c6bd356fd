using System.Globalization;
using SdgInsights.Reports;

namespace SdgInsights.Bench;

/// <summary>A sheet of rows that <c>writers.py</c> writes alike: seven texts, Thai and English, and five numbers.</summary>
internal static class RowsRun
{
    private static readonly string[] Columns = ["key", "date", "title", "country", "region", "goal", "organisation", "type", "people", "women", "share", "source"];
    private static readonly string[] Countries = ["ไทย", "ลาว", "กัมพูชา", "เมียนมา", "เวียดนาม", "Philippines", "Indonesia", "Timor-Leste"];
    private static readonly string[] Regions = ["เหนือ", "ตะวันออกเฉียงเหนือ", "กลาง", "ตะวันออก", "ตะวันตก", "ใต้"];
    private static readonly string[] Types = ["ภาคประชาสังคม", "ภาครัฐ", "Private sector", "Academia", "ชุมชน"];

    public static void Write(int count, string file)
    {
        var page = new SheetPage
        {
            Name = "Rows",
            ColumnWidths = [.. Columns.Select(_ => 18.0)],
            Rows = Enumerable.Range(1, count).Select(Row).Prepend(new SheetRow([.. Columns.Select(c => Cell.Of(c, CellStyle.Heading))])),
            FrozenRows = 1,
            Footer = "",
        };
        using var to = File.Create(file);
        WorkbookPackage.Write([page], new("Rows", "", "", "", "en-GB"), to);
    }

    private static SheetRow Row(int i)
    {
        var people = i * 7919L % 1000;
        return new(
        [
            Cell.Of(string.Create(CultureInfo.InvariantCulture, $"act-{i:0000000}")),
            Cell.Of(string.Create(CultureInfo.InvariantCulture, $"20{10 + (i % 15)}-{1 + (i % 12):00}-{1 + (i % 28):00}")),
            Cell.Of(string.Create(CultureInfo.InvariantCulture, $"เวทีรับฟังความเห็นของชุมชนลุ่มน้ำ ครั้งที่ {i % 5000} (rivers & coasts)")),
            Cell.Of(Countries[i % Countries.Length]),
            Cell.Of(Regions[i % Regions.Length]),
            Cell.Of((i % 17) + 1),
            Cell.Of(string.Create(CultureInfo.InvariantCulture, $"เครือข่ายลุ่มน้ำ {i % 500}")),
            Cell.Of(Types[i % Types.Length]),
            Cell.Of(people),
            Cell.Of(people / 2),
            Cell.Of(i % 1000 / 1000.0),
            Cell.Of(string.Create(CultureInfo.InvariantCulture, $"https://example.org/report/{i}")),
        ]);
    }
}
