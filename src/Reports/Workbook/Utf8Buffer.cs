using System.Buffers;
using System.Buffers.Text;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Unicode;

namespace SdgInsights.Reports;

/// <summary>Collects UTF-8 in a buffer of the pool and hands it on whenever that is full.</summary>
// What is called for every cell is compiled into the writer of rows, and with it fully at once.
internal sealed class Utf8Buffer(Stream to) : IDisposable
{
    private const int Size = 1 << 16;

    /// <summary>More than the digits of any number.</summary>
    private const int NumberSize = 32;

    private static readonly SearchValues<char> Markup = SearchValues.Create("&<>");

    private readonly byte[] bytes = ArrayPool<byte>.Shared.Rent(Size);
    private int used;

    /// <param name="xml">Much shorter than the buffer; written as it is.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Raw(ReadOnlySpan<byte> xml)
    {
        Reserve(xml.Length);
        xml.CopyTo(bytes.AsSpan(used));
        used += xml.Length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Byte(byte ascii)
    {
        Reserve(1);
        bytes[used++] = ascii;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Number(long value)
    {
        Reserve(NumberSize);
        Utf8Formatter.TryFormat(value, bytes.AsSpan(used), out var written);
        used += written;
    }

    /// <summary>In the fewest digits that read back as the same number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not finite: no cell can hold it.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Number(double value)
    {
        if (!double.IsFinite(value))
            throw new ArgumentOutOfRangeException(nameof(value), value, "found a number that is not finite; expected one that a cell can hold");
        // Most numbers of a report are whole, which are several times faster to write.
        if ((long)value == value)
        {
            Number((long)value);
            return;
        }

        Reserve(NumberSize);
        Utf8Formatter.TryFormat(value, bytes.AsSpan(used), out var written);
        used += written;
    }

    /// <summary>Writes a text as the content of an element.</summary>
    /// <param name="text">Of characters that XML allows, see <see cref="CellText.Clean"/>.</param>
    public void Text(ReadOnlySpan<char> text)
    {
        for (var next = text.IndexOfAny(Markup); next >= 0; next = text.IndexOfAny(Markup))
        {
            Plain(text[..next]);
            Raw(text[next] switch { '&' => "&amp;"u8, '<' => "&lt;"u8, _ => "&gt;"u8 });
            text = text[(next + 1)..];
        }

        Plain(text);
    }

    /// <summary>Writes a text without anything to escape, see <see cref="TextNeed"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Plain(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            Utf8.FromUtf16(text, bytes.AsSpan(used), out var read, out var written);
            used += written;
            text = text[read..];
            if (!text.IsEmpty)
                Flush();
        }
    }

    public void Flush()
    {
        to.Write(bytes, 0, used);
        used = 0;
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(bytes);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Reserve(int length)
    {
        if (bytes.Length - used < length)
            Flush();
        Debug.Assert(length <= bytes.Length, "the pool gives at least what was asked for");
    }
}
