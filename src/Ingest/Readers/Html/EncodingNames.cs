using System.Text;
using System.Text.RegularExpressions;

namespace SdgInsights.Ingest;

/// <summary>The encoding that a web page declares, by the names that pages use; some of them .NET does not know.</summary>
internal static partial class EncodingNames
{
    private const int HeadLength = 4096;

    /// <returns>Null where the page declares none, an unknown one or UTF-8, which the bytes themselves show.</returns>
    public static Encoding? DeclaredIn(ReadOnlySpan<byte> page)
    {
        var head = Encoding.Latin1.GetString(page[..Math.Min(HeadLength, page.Length)]);
        var declaration = Declaration().Match(head);
        return declaration.Success ? Find(declaration.Groups["name"].Value.ToLowerInvariant()) : null;
    }

    private static Encoding? Find(string name) => name switch
    {
        "windows-874" or "windows874" or "cp874" or "cp-874" or "ms874" or "x-windows-874" or "ibm874"
            or "tis-620" or "tis620" or "tis_620" or "tis620-0" or "iso-8859-11" or "iso8859-11" or "dos-874" => ThaiCodePage.Lenient,
        "iso-8859-1" or "iso8859-1" or "latin1" or "us-ascii" or "ascii" => CodePagesEncodingProvider.Instance.GetEncoding(1252),
        _ => CodePagesEncodingProvider.Instance.GetEncoding(name),
    };

    [GeneratedRegex("""(?:charset\s*=\s*|encoding\s*=\s*)["']?\s*(?<name>[A-Za-z0-9_-]{3,20})""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();
}
