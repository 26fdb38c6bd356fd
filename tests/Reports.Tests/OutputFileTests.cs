namespace SdgInsights.Reports.Tests;

public sealed class OutputFileTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("sdg-insights-output-");

    private string File => Path.Combine(folder.FullName, "report.xlsx");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_new_file_takes_the_place_of_the_old_one_and_nothing_else_is_left()
    {
        System.IO.File.WriteAllText(File, "the old report, which was longer");
        Assert.Equal(File, OutputFile.Write(File, to => to.Write("new"u8)));
        Assert.Equal("new", System.IO.File.ReadAllText(File));
        Assert.Single(folder.EnumerateFiles());
    }

    [Fact]
    public void A_failure_half_way_leaves_the_old_file_as_it_was()
    {
        System.IO.File.WriteAllText(File, "old");
        var error = Assert.Throws<IOException>(() => OutputFile.Write(File, to =>
        {
            to.Write("half"u8);
            throw new IOException("No space left on device.");
        }));
        Assert.Equal("old", System.IO.File.ReadAllText(File));
        Assert.Single(folder.EnumerateFiles());
        Assert.Equal($"{File}: found No space left on device; expected room and permission to write this file, and no other program that has it open", error.Message);
    }

    [Fact]
    public void A_bug_of_ours_stays_what_it_is_and_leaves_no_file()
    {
        Assert.Throws<InvalidOperationException>(() => OutputFile.Write(File, _ => throw new InvalidOperationException("bug")));
        Assert.Empty(folder.EnumerateFiles());
    }

    [Fact]
    public void A_file_where_a_folder_is_meant_is_named()
    {
        System.IO.File.WriteAllText(File, "a file");
        var error = Assert.Throws<IOException>(() => OutputFile.Folder(File));
        Assert.StartsWith($"{File}: found ", error.Message, StringComparison.Ordinal);
        Assert.EndsWith("; expected a folder, or permission to make it", error.Message, StringComparison.Ordinal);
    }
}
