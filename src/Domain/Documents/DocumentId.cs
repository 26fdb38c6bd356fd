using System.Security.Cryptography;

namespace SdgInsights.Domain;

/// <summary>A document's identity: the SHA-256 of its bytes, in lower-case hexadecimal. Equal bytes are the same document whatever they are called.</summary>
public sealed record DocumentId
{
    private DocumentId(string hash) => Hash = hash;

    public string Hash { get; }

    public static DocumentId Of(ReadOnlySpan<byte> content) => new(Convert.ToHexStringLower(SHA256.HashData(content)));

    /// <exception cref="ArgumentException">Not 64 hexadecimal digits.</exception>
    public static DocumentId FromHash(string hash)
    {
        ArgumentNullException.ThrowIfNull(hash);
        return hash.Length == 64 && hash.All(char.IsAsciiHexDigitLower)
            ? new(hash)
            : throw new ArgumentException($"found {hash}; expected 64 lower-case hexadecimal digits", nameof(hash));
    }

    public override string ToString() => "sha256:" + Hash;
}
