using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Gathers inputs from files, folders, archives and standard input. What cannot be read is a problem in its place; the rest goes on.</summary>
public static class InputFiles
{
    /// <summary>The path that stands for standard input.</summary>
    public const string Stdin = "-";

    private const string StdinName = "stdin";

    /// <summary>Reads lazily, one file at a time, folders in ordinal order of their names.</summary>
    /// <param name="stdin">Read once, for the path <c>-</c>; null where there is none.</param>
    public static IEnumerable<Parsed<InputFile>> Enumerate(IEnumerable<string> paths, Stream? stdin, InputLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return paths.SelectMany(p => Gather(p, stdin, limits ?? InputLimits.Default));
    }

    private static IEnumerable<Parsed<InputFile>> Gather(string path, Stream? stdin, InputLimits limits)
    {
        if (path == Stdin)
            return Unpack(Read(StdinName, limits, () => stdin ?? Stream.Null), limits);
        if (Directory.Exists(path))
        {
            return FolderWalk.In(path)
                .SelectMany(f => f.Value is { } file ? Open(file.Path, file.Name, limits) : [Parsed<InputFile>.Fail(f.Problem!)])
                .DefaultIfEmpty(Parsed<InputFile>.Fail(new Problem(path, "", "", "a folder without any file", "a folder of reports")));
        }

        return File.Exists(path)
            ? Open(path, Path.GetFileName(path), limits)
            : [Parsed<InputFile>.Fail(new Problem(path, "", "", "nothing of this name", "a file, a folder or -"))];
    }

    private static IEnumerable<Parsed<InputFile>> Open(string path, string name, InputLimits limits) =>
        Unpack(Read(name, limits, () => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete)), limits);

    private static IEnumerable<Parsed<InputFile>> Unpack(Parsed<InputFile> file, InputLimits limits) =>
        file.Ok && FileSignatures.Of(file.Value.Content) is FileSignature.Zip ? ZipMembers.In(file.Value, limits) : [file];

    private static Parsed<InputFile> Read(string name, InputLimits limits, Func<Stream> open)
    {
        try
        {
            using var stream = open();
            return BoundedStream.ReadAll(stream, limits.LargestFile) is { } content
                ? Parsed<InputFile>.Of(new(name, content))
                : Parsed<InputFile>.Fail(new Problem(name, "", "", $"a file of more than {limits.LargestFile >> 20} MB", "a smaller one"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Parsed<InputFile>.Fail(new Problem(name, "", "", "a file that cannot be opened", "one that this user may read"));
        }
    }
}
