namespace SdgInsights.Ingest.Tests;

public class FilesAndFolders
{
    [Fact]
    public void Walks_folders_in_ordinal_order_and_names_files_from_the_folder_on()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in new[] { "b.txt", "a/2.txt", "a/10.txt", "B.txt", "ก.txt", ".hidden", ".git/x.txt", "~$b.docx" })
            folder.Write(name, "x"u8.ToArray());
        Assert.Equal(["B.txt", "a/10.txt", "a/2.txt", "b.txt", "ก.txt"], InputFiles.Enumerate([folder.Path], null).Select(f => f.Value!.Name));
    }

    [Fact]
    public void A_missing_path_is_a_problem_in_its_place_and_the_others_are_read()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.txt", "x"u8.ToArray());
        var read = InputFiles.Enumerate(["no-such-file.txt", path], null).ToList();
        Assert.Equal("no-such-file.txt: found nothing of this name; expected a file, a folder or -", read[0].Problem!.ToString());
        Assert.Equal("a.txt", read[1].Value!.Name);
    }

    [Fact]
    public void A_folder_without_files_is_a_problem_and_no_silence()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal($"{folder.Path}: found a folder without any file; expected a folder of reports", Assert.Single(InputFiles.Enumerate([folder.Path], null)).Problem!.ToString());
    }

    [Fact]
    public void Reads_standard_input_and_unpacks_it_too()
    {
        using var stdin = new MemoryStream(Archive.Of(("a.txt", "x"u8.ToArray())));
        Assert.Equal("stdin/a.txt", Assert.Single(InputFiles.Enumerate([InputFiles.Stdin], stdin)).Value!.Name);
    }

    [Fact]
    public void A_file_over_the_limit_is_a_problem()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("large.txt", new byte[100]);
        Assert.False(Assert.Single(InputFiles.Enumerate([path], null, InputLimits.Default with { LargestFile = 99 })).Ok);
    }

    [Fact]
    public void A_folder_that_links_to_itself_ends()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", "x"u8.ToArray());
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "again"), folder.Path);
        Assert.Single(InputFiles.Enumerate([folder.Path], null));
    }
}
