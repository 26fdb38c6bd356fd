using System.Text;

namespace SdgInsights.Ingest.Tests;

public class CsvTables
{
    [Theory]
    [InlineData("region,people\nsouth,61\n", "region\tpeople\nsouth\t61\n")]
    [InlineData("ภาค;คน\nใต้;61\nเหนือ, ตอนบน;12\n", "ภาค\tคน\nใต้\t61\nเหนือ, ตอนบน\t12\n")]
    [InlineData("region\tpeople\nsouth\t1,061\n", "region\tpeople\nsouth\t1,061\n")]
    [InlineData("\uFEFFregion,people\r\nsouth,61\r\n", "region\tpeople\nsouth\t61\n")]
    [InlineData("a,\"b, c\",\"d \"\"e\"\"\"\n", "a\tb, c\td \"e\"\n")]
    [InlineData("a,\"two\nlines\",c\n", "a\ttwo lines\tc\n")]
    [InlineData("\n\na,b\n\n", "a\tb\n")]
    [InlineData("a,กลุ่ม \"รักษ์น้ำ\" ภาคใต้,c\nd,e,f\n", "a\tกลุ่ม \"รักษ์น้ำ\" ภาคใต้\tc\nd\te\tf\n")]
    public void Parts_rows_into_cells(string csv, string expected)
    {
        var read = FileReading.Of("table.csv", Encoding.UTF8.GetBytes(csv)).Value!;
        Assert.Equal(expected, read.Text);
        Assert.Empty(read.Problems);
        Assert.Equal("text/csv", read.MediaType);
    }

    [Theory]
    [InlineData("a,b\n1,\"open\n2,fine\n3,\"also\nfine\"\n", "a\tb\n2\tfine\n3\talso fine\n", "line 2")]
    [InlineData("a,b\n1,\"x\"y\n2,fine\n", "a\tb\n2\tfine\n", "line 2")]
    [InlineData("a,\"two\nlines\"\n1,\"open\n2,fine\n", "a\ttwo lines\n2\tfine\n", "line 3")]
    [InlineData("a,b\n1,fine\n2,\"open", "a\tb\n1\tfine\n", "line 3")]
    public void A_broken_line_is_named_and_the_others_are_read(string csv, string expected, string place)
    {
        var read = FileReading.Of("table.csv", Encoding.UTF8.GetBytes(csv)).Value!;
        Assert.Equal(expected, read.Text);
        Assert.Equal(place, Assert.Single(read.Problems).Place);
    }

    [Fact]
    public void A_file_of_broken_lines_ends_with_a_word_about_the_rest()
    {
        var csv = "a,b\n" + string.Concat(Enumerable.Repeat("1,\"x\"y\n", 400));
        var problems = FileReading.Of("table.csv", Encoding.UTF8.GetBytes(csv)).Value!.Problems;
        Assert.InRange(problems.Count, 2, 60);
        Assert.Contains("the rest is not read", problems[^1].Found, StringComparison.Ordinal);
    }

    [Fact]
    public void A_register_on_standard_input_is_known_without_a_name() =>
        Assert.Single(FileReading.Of("stdin", Encoding.UTF8.GetBytes("ชื่อ-สกุล,องค์กร,เพศ\nก ข,ค,ชาย\n")).Value!.Registers);
}
