namespace SdgInsights.Ingest;

/// <summary>Reads streams whose length nobody vouches for.</summary>
internal static class BoundedStream
{
    private const int Step = 81_920;

    /// <returns>Null as soon as the stream gives more than <paramref name="most"/> bytes.</returns>
    public static byte[]? ReadAll(Stream stream, long most)
    {
        using var content = new MemoryStream();
        var buffer = new byte[Step];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            if (content.Length + read > most)
                return null;
            content.Write(buffer, 0, read);
        }

        return content.ToArray();
    }
}
