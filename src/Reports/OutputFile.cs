using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>Writes files whole or not at all: a failure half-way leaves what stood there before.</summary>
public static class OutputFile
{
    private const string Unfinished = ".unfinished";

    /// <param name="path">In a folder that exists; a file of this name is replaced when the new one is complete.</param>
    /// <returns>The path.</returns>
    /// <exception cref="IOException">The file cannot be written; the message says what was found and what was expected.</exception>
    public static string Write(string path, Action<Stream> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        var unfinished = path + Unfinished;
        try
        {
            using (var stream = File.Create(unfinished))
                write(stream);
            File.Move(unfinished, path, overwrite: true);
            return path;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Refused(path, e, "room and permission to write this file, and no other program that has it open");
        }
        finally
        {
            if (File.Exists(unfinished))
                File.Delete(unfinished);
        }
    }

    /// <summary>Makes a folder for files, with those above it, unless it is there.</summary>
    /// <returns>The folder.</returns>
    /// <exception cref="IOException">It cannot be made; the message says what was found and what was expected.</exception>
    public static string Folder(string path)
    {
        try
        {
            Directory.CreateDirectory(path);
            return path;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Refused(path, e, "a folder, or permission to make it");
        }
    }

    private static IOException Refused(string path, Exception e, string expected) =>
        new(new Problem(path, "", "", e.Message.TrimEnd('.'), expected).ToString(), e);
}
