using System.Text;

namespace SdgInsights.Ingest;

/// <summary>
/// Decodes member names of archives whose writer did not mark them as UTF-8: UTF-8 where the bytes are valid,
/// else windows-874 as Thai Windows writes them.
/// </summary>
internal sealed class ZipNameEncoding : Encoding
{
    public static readonly ZipNameEncoding Instance = new();

    private static readonly UTF8Encoding Strict = new(false, true);

    public override int GetByteCount(char[] chars, int index, int count) => Strict.GetByteCount(chars, index, count);

    public override int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex) =>
        Strict.GetBytes(chars, charIndex, charCount, bytes, byteIndex);

    public override int GetCharCount(byte[] bytes, int index, int count) => Decode(bytes, index, count).Length;

    public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex)
    {
        var name = Decode(bytes, byteIndex, byteCount);
        name.CopyTo(0, chars, charIndex, name.Length);
        return name.Length;
    }

    public override int GetMaxByteCount(int charCount) => Strict.GetMaxByteCount(charCount);

    public override int GetMaxCharCount(int byteCount) => byteCount + 1;

    private static string Decode(byte[] bytes, int index, int count)
    {
        var name = bytes.AsSpan(index, count);
        return System.Text.Unicode.Utf8.IsValid(name) ? Strict.GetString(name) : ThaiCodePage.Lenient.GetString(name);
    }
}
