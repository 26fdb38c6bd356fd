using System.Security.Cryptography;
using System.Text;

namespace SdgInsights.Ingest;

/// <summary>Knows lists with equal headings in equal columns again, in whatever file.</summary>
internal static class RegisterShape
{
    private const int Digits = 12;
    private const char Between = '\u001F';

    public static string Of(IReadOnlyList<string> headings)
    {
        var keys = string.Join(Between, headings.Select(RegisterKey.Of)).TrimEnd(Between);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(keys)))[..Digits];
    }

    /// <summary>A for the first column, AA for the 27th.</summary>
    /// <param name="place">From 0.</param>
    public static string Column(int place) => (place < 26 ? "" : Column((place / 26) - 1)) + (char)('A' + (place % 26));
}
