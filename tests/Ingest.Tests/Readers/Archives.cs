using System.Text;

namespace SdgInsights.Ingest.Tests;

public class Archives
{
    private static readonly Encoding Windows874 = CodePagesEncodingProvider.Instance.GetEncoding(874)!;

    [Fact]
    public void Gives_the_members_in_order_with_the_archive_in_their_names() =>
        Assert.Equal(["a.zip/2023/south.txt", "a.zip/north.txt"], Names(Archive.Of(("north.txt", "n"u8.ToArray()), ("2023/south.txt", "s"u8.ToArray()), ("2023/", []))));

    [Fact]
    public void Unpacks_an_archive_in_an_archive_but_no_third()
    {
        var third = Archive.Of(("x.txt", "x"u8.ToArray()));
        var second = Archive.Of(("y.txt", "y"u8.ToArray()), ("third.zip", third));
        var read = Unpack(Archive.Of(("second.zip", second), ("z.txt", "z"u8.ToArray())));
        Assert.Equal(["a.zip/second.zip/y.txt", "a.zip/z.txt"], read.Where(f => f.Ok).Select(f => f.Value!.Name));
        Assert.Equal("a.zip/second.zip/third.zip", Assert.Single(read, f => !f.Ok).Problem!.Source);
    }

    [Theory]
    [InlineData("../../etc/passwd", "a.zip/etc/passwd")]
    [InlineData("/etc/passwd", "a.zip/etc/passwd")]
    [InlineData("C:\\reports\\north.txt", "a.zip/reports/north.txt")]
    [InlineData("เวทีภาคใต้.txt", "a.zip/เวทีภาคใต้.txt")]
    public void A_member_name_cannot_leave_the_archive(string name, string expected) =>
        Assert.Equal(expected, Assert.Single(Names(Archive.Of((name, "x"u8.ToArray())))));

    [Fact]
    public void Reads_Thai_member_names_that_Windows_wrote() =>
        Assert.Equal("a.zip/เวทีภาคใต้.txt", Assert.Single(Names(Archive.Of(new Unmarked(Windows874), ("เวทีภาคใต้.txt", "x"u8.ToArray())))));

    [Fact]
    public void Leaves_out_what_programs_leave_behind() =>
        Assert.Equal(["a.zip/report.txt"], Names(Archive.Of(("report.txt", "x"u8.ToArray()), ("__MACOSX/._report.txt", "x"u8.ToArray()), (".DS_Store", "x"u8.ToArray()), ("~$report.docx", "x"u8.ToArray()))));

    [Fact]
    public void An_Office_file_is_no_archive_to_unpack() =>
        Assert.Equal("a.zip", Assert.Single(Unpack(WordFile.Of(WordFile.Paragraph("x")))).Value!.Name);

    [Fact]
    public void A_member_that_is_blown_up_is_a_bomb()
    {
        var problem = Assert.Single(Unpack(Archive.Of(("good.txt", "x"u8.ToArray()), ("zeros.txt", new byte[4 << 20])))).Problem!;
        Assert.Equal("a.zip", problem.Source);
        Assert.Contains("zip bomb", problem.Found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, 100)]
    [InlineData(100, 2)]
    public void Too_many_members_or_bytes_are_a_bomb(int members, int bytes)
    {
        var content = Archive.Of(("a.txt", "abc"u8.ToArray()), ("b.txt", "abc"u8.ToArray()), ("c.txt", "abc"u8.ToArray()));
        var limits = InputLimits.Default with { MostMembers = members, LargestArchive = bytes };
        Assert.Contains("zip bomb", Assert.Single(Unpack(content, limits)).Problem!.Found, StringComparison.Ordinal);
    }

    [Fact]
    public void The_budget_counts_archives_inside_too()
    {
        var inner = Archive.Of(("a.txt", "abc"u8.ToArray()), ("b.txt", "abc"u8.ToArray()));
        var read = Unpack(Archive.Of(("one.zip", inner), ("two.zip", inner)), InputLimits.Default with { MostMembers = 5 });
        Assert.Equal(2, read.Count(f => f.Ok));
        Assert.Contains("zip bomb", Assert.Single(read, f => !f.Ok).Problem!.Found, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_member_does_not_cost_the_others()
    {
        var content = Archive.Of(("a.txt", Encoding.UTF8.GetBytes(string.Join(' ', Enumerable.Range(0, 500)))), ("b.txt", "fine"u8.ToArray()));
        for (var i = 45; i < 90; i++)
            content[i] ^= 0x5A;
        var read = Unpack(content);
        Assert.Contains(read, f => f.Value?.Name == "a.zip/b.txt");
    }

    [Fact]
    public void A_truncated_archive_is_one_problem()
    {
        var content = Archive.Of(("a.txt", "abc"u8.ToArray()));
        Assert.Equal("a damaged zip archive", Assert.Single(Unpack(content[..^10])).Problem!.Found);
    }

    private static List<string> Names(byte[] content) => [.. Unpack(content).Select(f => f.Value!.Name)];

    private static List<Domain.Parsed<InputFile>> Unpack(byte[] content, InputLimits? limits = null)
    {
        using var folder = new TemporaryFolder();
        return [.. InputFiles.Enumerate([folder.Write("a.zip", content)], null, limits)];
    }

    // .NET marks names as UTF-8 only where the encoding says that it is; Windows does not mark its own.
    private sealed class Unmarked(Encoding inner) : Encoding
    {
        public override int CodePage => inner.CodePage;

        public override int GetByteCount(char[] chars, int index, int count) => inner.GetByteCount(chars, index, count);

        public override int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex) => inner.GetBytes(chars, charIndex, charCount, bytes, byteIndex);

        public override int GetCharCount(byte[] bytes, int index, int count) => inner.GetCharCount(bytes, index, count);

        public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex) => inner.GetChars(bytes, byteIndex, byteCount, chars, charIndex);

        public override int GetMaxByteCount(int charCount) => inner.GetMaxByteCount(charCount);

        public override int GetMaxCharCount(int byteCount) => inner.GetMaxCharCount(byteCount);
    }
}
