namespace SdgInsights.Ingest;

/// <summary>What the bytes of a file say that it is; names lie more often than bytes do.</summary>
internal enum FileSignature
{
    /// <summary>Nothing known: text, or bytes of no meaning to us.</summary>
    None,
    Pdf,
    Zip,
    Docx,
    Xlsx,

    /// <summary>A zip in which another program keeps its document, such as ODT.</summary>
    OtherPackage,

    /// <summary>Office's binary files before 2007; also today's with a password.</summary>
    OldOffice,
    RichText,
    Picture,
    OtherArchive,
}

internal static class FileSignatures
{
    private const int PdfHeaderWithin = 1024;

    private static readonly (byte[] Start, FileSignature Signature)[] Starts =
    [
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], FileSignature.OldOffice),
        ("{\\rtf"u8.ToArray(), FileSignature.RichText),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], FileSignature.Picture),
        ([0xFF, 0xD8, 0xFF], FileSignature.Picture),
        ("GIF8"u8.ToArray(), FileSignature.Picture),
        ("II*\0"u8.ToArray(), FileSignature.Picture),
        ("MM\0*"u8.ToArray(), FileSignature.Picture),
        ([0x1F, 0x8B, 0x08], FileSignature.OtherArchive),
        ([(byte)'7', (byte)'z', 0xBC, 0xAF], FileSignature.OtherArchive),
        ("Rar!"u8.ToArray(), FileSignature.OtherArchive),
    ];

    public static FileSignature Of(byte[] content)
    {
        var start = content.AsSpan();
        if (start.StartsWith("PK\u0003\u0004"u8) || start.StartsWith("PK\u0005\u0006"u8))
            return OfPackage(content);
        foreach (var (bytes, signature) in Starts)
        {
            if (start.StartsWith(bytes))
                return signature;
        }

        // Printers and mail gateways put a few lines before the header.
        return start[..Math.Min(PdfHeaderWithin, start.Length)].IndexOf("%PDF-"u8) >= 0 ? FileSignature.Pdf : FileSignature.None;
    }

    private static FileSignature OfPackage(byte[] content)
    {
        var names = ZipMembers.NamesIn(content);
        if (names.Contains("[Content_Types].xml"))
        {
            return names.Any(n => n.StartsWith("word/", StringComparison.Ordinal)) ? FileSignature.Docx
                : names.Any(n => n.StartsWith("xl/", StringComparison.Ordinal)) ? FileSignature.Xlsx
                : FileSignature.OtherPackage;
        }

        return names.Contains("mimetype") ? FileSignature.OtherPackage : FileSignature.Zip;
    }
}
