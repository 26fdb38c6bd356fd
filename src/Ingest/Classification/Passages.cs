using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Cuts a long text into passages of about the length of those that the model learnt from, at line ends where it can.</summary>
internal static class Passages
{
    /// <summary>A text no longer than this is one passage.</summary>
    public const int Longest = 1500;

    private const int Wanted = 800;
    private const int Shortest = 400;

    /// <summary>The passage that begins at <paramref name="start"/>.</summary>
    public static TextSpan At(ReadOnlySpan<char> text, int start)
    {
        if (text.Length - start <= Wanted + Shortest)
            return new(start, text.Length);
        var window = text.Slice(start + Shortest, Wanted);
        var cut = window.IndexOf('\n');
        if (cut < 0)
            cut = window[..Shortest].LastIndexOf(' ');
        return new(start, start + Shortest + (cut < 0 ? Shortest : cut));
    }
}
