using System.Buffers.Binary;
using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>Reads the logo of a template and its size from the first bytes of the picture.</summary>
internal static class LogoReader
{
    private const int MaxBytes = 2_000_000;
    private const int MinPixels = 16;
    private const int MaxPixels = 4096;

    /// <returns>Neither logo nor problem where the folder has none.</returns>
    public static (TemplateLogo? Logo, Problem? Problem) Read(string folder)
    {
        string[] names = ["logo.png", "logo.jpg", "logo.jpeg"];
        var files = names.Select(n => Path.Combine(folder, n)).Where(File.Exists).ToArray();
        return files.Length switch
        {
            0 => (null, null),
            1 => Of(files[0]),
            _ => (null, new(folder, "", "logo", string.Join(" and ", files.Select(Path.GetFileName)), "one logo")),
        };
    }

    private static (TemplateLogo? Logo, Problem? Problem) Of(string file)
    {
        if (new FileInfo(file).Length is > MaxBytes and var bytes)
            return (null, new(file, "", "", $"{bytes} bytes", $"at most {MaxBytes} bytes"));
        var content = File.ReadAllBytes(file);
        var isPng = Path.GetExtension(file) == ".png";
        if ((isPng ? PngSize(content) : JpegSize(content)) is not { } size)
            return (null, new(file, "", "", "another kind of file", isPng ? "a PNG picture" : "a JPEG picture"));
        return IsFit(size.Width) && IsFit(size.Height)
            ? (new(content, isPng ? "image/png" : "image/jpeg", size.Width, size.Height), null)
            : (null, new(file, "", "", $"{size.Width} × {size.Height} pixels", $"{MinPixels} to {MaxPixels} pixels each way"));
    }

    private static bool IsFit(int pixels) => pixels is >= MinPixels and <= MaxPixels;

    /// <summary>The first chunk, IHDR, begins with width and height (PNG specification, 11.2.1).</summary>
    private static (int Width, int Height)? PngSize(ReadOnlySpan<byte> png)
    {
        ReadOnlySpan<byte> signature = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];
        if (png.Length < 24 || !png.StartsWith(signature) || !png[12..16].SequenceEqual("IHDR"u8))
            return null;
        return (BinaryPrimitives.ReadInt32BigEndian(png[16..]), BinaryPrimitives.ReadInt32BigEndian(png[20..]));
    }

    /// <summary>Segments up to the start of a frame, which names height and width (ITU-T T.81, B.2.2).</summary>
    private static (int Width, int Height)? JpegSize(ReadOnlySpan<byte> jpeg)
    {
        if (!jpeg.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8]))
            return null;
        for (var at = 2; at + 9 <= jpeg.Length && jpeg[at] == 0xFF;)
        {
            var marker = jpeg[at + 1];
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return (Big(jpeg[(at + 7)..]), Big(jpeg[(at + 5)..]));
            at += marker == 0xFF ? 1 : 2 + Big(jpeg[(at + 2)..]);
        }

        return null;

        static int Big(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt16BigEndian(bytes);
    }
}
