using System.Globalization;
using System.Text;

namespace SdgInsights.Ingest.Tests;

/// <summary>Makes PDF files of one page. The font maps each of its codes to a character, so that Thai needs no real font.</summary>
internal static class PdfFile
{
    private const int FirstCode = 33;

    public static byte[] Of(params string[] lines)
    {
        var characters = lines.SelectMany(l => l).Distinct().ToList();
        var content = new StringBuilder("BT /F1 10 Tf 14 TL 20 800 Td\n");
        foreach (var line in lines)
            content.Append('<').Append(Convert.ToHexString([.. line.Select(c => (byte)(FirstCode + characters.IndexOf(c)))])).Append("> Tj T*\n");
        content.Append("ET");
        var map = new StringBuilder("/CIDInit /ProcSet findresource begin begincmap /CMapName /T def 1 begincodespacerange <00> <FF> endcodespacerange\n");
        map.Append(CultureInfo.InvariantCulture, $"{characters.Count} beginbfchar\n");
        for (var i = 0; i < characters.Count; i++)
            map.Append(CultureInfo.InvariantCulture, $"<{FirstCode + i:X2}> <{(int)characters[i]:X4}>\n");
        map.Append("endbfchar endcmap end");
        var widths = string.Join(' ', characters.Select(c => c is >= '\u0E34' and <= '\u0E3A' or >= '\u0E47' and <= '\u0E4E' or '\u0E31' or >= '\uF700' ? 0 : 500));
        return Write(
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 1200 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
            Stream(content.ToString()),
            $"<</Type/Font/Subtype/TrueType/BaseFont/Any/FirstChar {FirstCode}/LastChar {FirstCode + characters.Count - 1}/Widths[{widths}]/ToUnicode 6 0 R>>",
            Stream(map.ToString()));
    }

    private static string Stream(string content) => $"<</Length {content.Length}>>\nstream\n{content}\nendstream";

    private static byte[] Write(params string[] objects)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        foreach (var (number, content) in objects.Index())
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{number + 1} 0 obj{content}endobj\n");
        }

        var start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets)
            file.Append(CultureInfo.InvariantCulture, $"{offset:0000000000} 00000 n \n");
        file.Append(CultureInfo.InvariantCulture, $"trailer<</Size {objects.Length + 1}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}
