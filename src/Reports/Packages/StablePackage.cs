using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;

namespace SdgInsights.Reports;

/// <summary>What workbooks and text documents share: parts fed with XML, and a package whose bytes follow from its content alone.</summary>
internal static class StablePackage
{
    /// <summary>Copies a package that the SDK has built, its parts in the order of their names and without times.</summary>
    /// <param name="instead">Writes a part in place of the copy, by its name in the archive; null leaves it as it was built.</param>
    public static void Copy(Stream built, Stream to, Func<string, Action<Stream>?>? instead = null)
    {
        built.Position = 0;
        using var from = new ZipArchive(built, ZipArchiveMode.Read);
        using var package = new StableZip(to);
        foreach (var entry in from.Entries.OrderBy(e => e.FullName, StringComparer.Ordinal))
            package.Add(entry.FullName, instead?.Invoke(entry.FullName) ?? (stream => Copy(entry, stream)));
    }

    public static void Feed(this OpenXmlPart part, XDocument xml)
    {
        using var stream = part.GetStream(FileMode.Create);
        xml.Save(stream, SaveOptions.DisableFormatting);
    }

    private static void Copy(ZipArchiveEntry entry, Stream to)
    {
        using var from = entry.Open();
        from.CopyTo(to);
    }
}
