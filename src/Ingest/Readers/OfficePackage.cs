using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Opens Office packages with care for their size, and turns what the library throws on damaged ones into a problem.</summary>
internal static class OfficePackage
{
    private const long LargestPart = 200_000_000;

    // Office writes whatever was typed as a link; a bad address must not cost the document.
    private const string NoLink = "about:blank";

    /// <summary>Characters of XML that one part may hold; limits what a lying directory can do.</summary>
    public static OpenSettings Settings { get; } = new()
    {
        AutoSave = false,
        MaxCharactersInPart = LargestPart,
        RelationshipErrorHandlerFactory = RelationshipErrorHandler.CreateRewriterFactory((_, _, _) => NoLink),
    };

    /// <summary>The file's bytes for the library, which mends damaged links in place.</summary>
    public static Stream Open(InputFile file)
    {
        var copy = new MemoryStream();
        copy.Write(file.Content);
        copy.Position = 0;
        return copy;
    }

    /// <param name="kind">Such as "a Word document".</param>
    public static Parsed<DocumentContent> Read(InputFile file, string kind, Func<Parsed<DocumentContent>> read)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(file.Content, false));
            return new ZipBudget(InputLimits.Default).Refuse(file.Name, zip.Entries) is { } bomb ? Parsed<DocumentContent>.Fail(bomb) : read();
        }
        catch (Exception e) when (IsDamage(e))
        {
            return Parsed<DocumentContent>.Fail(new Problem(file.Name, "", "", $"{kind} that is damaged", $"{kind} that Office opens without repair"));
        }
    }

    // The library lets whatever its layers throw on bad input through: zip, XML, URI and its own checks.
    private static bool IsDamage(Exception e) => e is OpenXmlPackageException or InvalidDataException or XmlException or IOException or FormatException
        or ArgumentException or InvalidOperationException or NotSupportedException or KeyNotFoundException or NullReferenceException
        or InvalidCastException or OverflowException or IndexOutOfRangeException;
}
