using System.Text;

namespace SdgInsights.Ingest.Tests;

public class WebPages
{
    private const string Paragraph = "<p>ผู้แทนจากสี่ภาคประชุมกันเมื่อวันที่ 7 กันยายน 2566 ที่จังหวัดสงขลา และเห็นพ้องกันว่าควรเปิดข้อมูลให้ประชาชนตรวจสอบได้ทุกปี</p>";

    [Theory]
    [InlineData("windows-874", 874)]
    [InlineData("TIS-620", 874)]
    [InlineData("tis620", 874)]
    [InlineData("cp874", 874)]
    [InlineData("iso-8859-11", 874)]
    [InlineData("utf-8", 65001)]
    [InlineData("iso-8859-1", 874)]
    [InlineData("utf-8", 874)]
    [InlineData("windows-874", 65001)]
    [InlineData(null, 874)]
    [InlineData(null, 65001)]
    public void Reads_Thai_whatever_charset_the_page_declares(string? declared, int codePage)
    {
        var meta = declared is null ? "" : $"<meta http-equiv=\"Content-Type\" content=\"text/html; charset={declared}\">";
        var encoding = codePage == 874 ? CodePagesEncodingProvider.Instance.GetEncoding(874)! : new UTF8Encoding(false);
        Assert.Equal(Text($"{Paragraph}"), Text($"<html><head>{meta}</head><body>{Paragraph}</body></html>", encoding));
    }

    [Fact]
    public void A_declared_Western_charset_is_honoured() =>
        Assert.Equal("Café à Genève\n", Text("<html><head><meta charset=\"windows-1252\"></head><body><p>Café à Genève</p></body></html>", Encoding.Latin1));

    [Fact]
    public void Leaves_menus_teasers_and_footers_out()
    {
        var page = $"""
            <html><head><title>เวทีภาคใต้ | ข่าวชุมชน</title><style>p {"{}"}</style><script>var views = 762;</script></head><body>
            <header><a href="/">ข่าวชุมชน</a><nav><a href="/a">หน้าแรก</a> <a href="/b">ข่าว</a></nav></header>
            <div class="main-menu"><ul><li><a href="/x">SDG 5</a></li></ul></div>
            <div class="breadcrumb">หน้าแรก &gt; ข่าว</div>
            <main><h1>เวทีภาคใต้</h1>{Paragraph}{Paragraph}
            <h3>ข่าวที่เกี่ยวข้อง</h3><div><a href="/1">อบรม 320 คน</a></div><div>9 ตุลาคม 2566</div></main>
            <aside><p>สมัชชาสตรี 1,500 คน</p></aside>
            <ul class="plain"><li><a href="/1">หนึ่ง</a></li><li><a href="/2">สอง</a></li><li><a href="/3">สาม</a></li></ul>
            <footer>ผู้เข้าชม 4,812 คน</footer></body></html>
            """;
        var paragraph = Paragraph[3..^4];
        Assert.Equal($"เวทีภาคใต้\n{paragraph}\n{paragraph}\n", Text(page));
    }

    [Theory]
    [InlineData("<ol><li>First</li><li>Second</li></ol>", "1. First\n2. Second\n")]
    [InlineData("<ol start=\"3\"><li>Third</li><li value=\"7\">Seventh</li><li>Eighth</li></ol>", "3. Third\n7. Seventh\n8. Eighth\n")]
    [InlineData("<ol type=\"a\"><li>One</li><li>Two</li></ol>", "a. One\nb. Two\n")]
    [InlineData("<ol type=\"I\"><li>One</li><li>Two</li></ol>", "I. One\nII. Two\n")]
    [InlineData("<ol style=\"list-style-type: thai\"><li>หนึ่ง</li><li>สอง</li></ol>", "๑. หนึ่ง\n๒. สอง\n")]
    [InlineData("<ol><li>๑. พิมพ์เอง</li><li>๒. พิมพ์เอง</li></ol>", "๑. พิมพ์เอง\n๒. พิมพ์เอง\n")]
    [InlineData("<ul><li>Fish</li><li><p>Water</p></li></ul>", "- Fish\n- Water\n")]
    [InlineData("<ol><li>One<ul><li>inner</li></ul></li><li>Two</li></ol>", "1. One\n- inner\n2. Two\n")]
    [InlineData("<table><tr><th>ภาค</th><th>คน</th></tr><tr><td>ใต้</td><td>๖๑</td></tr></table>", "ภาค\tคน\nใต้\t๖๑\n")]
    [InlineData("<p>One<br>Two</p><div>Three <b>four</b>\n five</div>", "One\nTwo\nThree four five\n")]
    [InlineData("<pre>a  b\nc</pre>", "a b\nc\n")]
    [InlineData("<p>5&nbsp;000 &amp; 6</p><p hidden>secret</p>", "5 000 & 6\n")]
    public void Writes_blocks_as_lines(string html, string expected) => Assert.Equal(expected, Text($"<html><body>{html}</body></html>"));

    [Theory]
    [InlineData("<title>Water forum | River Network</title>", "<h1>Water forum</h1>", "Water forum")]
    [InlineData("<title>Water forum - River Network</title>", "", "Water forum")]
    [InlineData("<title>Water forum - River Network</title>", "<h1>River Network</h1>", "Water forum")]
    [InlineData("", "<h1>Water forum</h1>", "Water forum")]
    public void The_title_stands_first_and_once(string title, string heading, string expected)
    {
        var lines = Text($"<html><head>{title}</head><body>{heading}<p>Text of the page.</p></body></html>").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(expected, lines[0]);
        Assert.Single(lines, l => l == expected);
        Assert.Equal("Text of the page.", lines[^1]);
    }

    [Fact]
    public void A_form_around_the_whole_page_is_no_form_to_drop() =>
        Assert.Contains("สงขลา", Text($"<html><body><form id=\"aspnetForm\">{Paragraph}</form></body></html>"), StringComparison.Ordinal);

    [Fact]
    public void The_header_of_an_article_belongs_to_it() =>
        Assert.Contains("7 กันยายน", Text($"<html><body><header>เมนู</header><article><header><h2>เวที</h2><p>7 กันยายน</p></header>{Paragraph}</article></body></html>"), StringComparison.Ordinal);

    [Fact]
    public void Resolutions_survive_in_a_block_that_is_named_like_furniture() =>
        Assert.Contains("๑. เปิดข้อมูล", Text($"<html><body><div class=\"content-menu\">{Paragraph}<p>๑. เปิดข้อมูล</p></div><div>ท้ายหน้า</div></body></html>"), StringComparison.Ordinal);

    [Fact]
    public void A_page_nested_beyond_reason_is_a_problem_and_no_crash()
    {
        var page = string.Concat(Enumerable.Repeat("<div>", 20_000)) + "x";
        Assert.Contains("nested", FileReading.Of("deep.html", Encoding.UTF8.GetBytes(page)).Problem!.Found, StringComparison.Ordinal);
    }

    private static string Text(string html, Encoding? encoding = null) => FileReading.Of("page.html", (encoding ?? Encoding.UTF8).GetBytes(html)).Value!.Text;
}
