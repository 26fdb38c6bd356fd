using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Chooses the reader for a file: by its bytes first, by its name second.</summary>
public sealed class DocumentReaders : IDocumentReader
{
    private readonly PlainTextReader plain = new();
    private readonly HtmlReader html;
    private readonly DocxReader docx = new();
    private readonly PdfReader pdf;
    private readonly XlsxReader xlsx;
    private readonly CsvTableReader csv;

    internal DocumentReaders(RegisterReader registers, PageFurniture furniture, PdfToText pdfToText)
    {
        html = new(furniture);
        pdf = new(pdfToText);
        xlsx = new(registers);
        csv = new(registers);
    }

    /// <param name="folder">The folder of the reference data, which also names register columns and the furniture of web pages.</param>
    /// <param name="registers">What the user decides about registration sheets.</param>
    /// <param name="pdfToText">Name or path of poppler's program.</param>
    /// <exception cref="DataFileException">One of its files is wrong.</exception>
    public static DocumentReaders Load(string folder, ReferenceData reference, RegisterOptions registers, string pdfToText = "pdftotext") =>
        new(RegisterReader.Load(folder, reference, registers), PageFurniture.Load(folder), new PdfToText(pdfToText));

    public Parsed<DocumentContent> Read(InputFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (file.Content.Length == 0)
            return Fail(file, "an empty file", "a document with text");
        return FileSignatures.Of(file.Content) switch
        {
            FileSignature.Pdf => pdf.Read(file),
            FileSignature.Docx => docx.Read(file),
            FileSignature.Xlsx => xlsx.Read(file),
            FileSignature.None => ReadText(file),
            FileSignature.Zip when IsPackageName(file) => NotWhatItsNameSays(file),
            FileSignature.Zip => Fail(file, "a zip archive", "its members, unpacked"),
            FileSignature.OldOffice => Fail(file, "an Office file of the old binary kind, or one with a password", "it saved again as .docx or .xlsx, without a password"),
            FileSignature.OtherPackage => Fail(file, "a document of another office program", "it saved as .docx, .xlsx or PDF"),
            FileSignature.RichText => Fail(file, "a rich text file", "it saved as .docx"),
            FileSignature.Picture => Fail(file, "a picture", "a document with text"),
            _ => Fail(file, "an archive of another kind", "a zip archive or the files themselves"),
        };
    }

    private Parsed<DocumentContent> ReadText(InputFile file) => file.Extension switch
    {
        ".docx" or ".xlsx" or ".pdf" or ".zip" => NotWhatItsNameSays(file),
        ".csv" or ".tsv" => csv.Read(file),
        ".html" or ".htm" or ".xhtml" => html.Read(file),
        _ when HtmlReader.LooksLikeHtml(file) => html.Read(file),
        // Standard input has no name to tell a table by.
        "" when csv.Read(file) is { Value.Registers.Count: > 0 } register => register,
        _ => plain.Read(file),
    };

    private static bool IsPackageName(InputFile file) => file.Extension is ".docx" or ".xlsx";

    private static Parsed<DocumentContent> NotWhatItsNameSays(InputFile file)
    {
        var kind = file.Extension[1..].ToUpperInvariant();
        return Fail(file, $"a {kind} by name whose bytes are none", kind is "PDF" or "ZIP" ? $"a {kind}" : $"a {kind}, which is a zip of XML parts");
    }

    private static Parsed<DocumentContent> Fail(InputFile file, string found, string expected) =>
        Parsed<DocumentContent>.Fail(new Problem(file.Name, "", "", found, expected));
}
