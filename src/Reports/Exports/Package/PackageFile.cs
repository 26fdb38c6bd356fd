using System.Security.Cryptography;

namespace SdgInsights.Reports;

/// <summary>A file of a package as it was written.</summary>
/// <param name="Name">Within the folder of the package.</param>
/// <param name="Hash">Of its bytes, <c>sha256:</c> and lower-case hexadecimal.</param>
internal sealed record PackageFile(string Name, string Path, long Bytes, string Hash)
{
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static PackageFile Write(string folder, string name, Action<Stream> write)
    {
        var path = OutputFile.Write(System.IO.Path.Combine(folder, name), write);
        using var written = File.OpenRead(path);
        return new(name, path, written.Length, "sha256:" + Convert.ToHexStringLower(SHA256.HashData(written)));
    }
}
