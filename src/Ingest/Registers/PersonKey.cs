using System.Security.Cryptography;
using System.Text;

namespace SdgInsights.Ingest;

/// <summary>
/// Turns people into hashes by which they are known again without their names: HMAC-SHA-256 over name and organisation, keyed by the
/// salt of one database. Who has the salt can still try out names: the hash is a pseudonym and no anonymity. Safe for several threads.
/// </summary>
/// <param name="salt">At least 16 random bytes.</param>
public sealed class PersonKey(byte[] salt)
{
    private const int Digits = 32;
    private const char Between = '\u001F';

    /// <returns>32 hexadecimal digits.</returns>
    internal string Of(string name, string? organisation) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(salt, Encoding.UTF8.GetBytes(name + Between + organisation)))[..Digits];
}
