using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace SdgInsights.Analytics;

/// <summary>
/// Names a state of the data. Names of files, the time of retrieval and problems are left out: the same bytes under another name are
/// the same source.
/// </summary>
internal static class DatasetFingerprint
{
    private const int Digits = 12;

    /// <param name="versions">Of the software, the classifier and the reference data.</param>
    public static string Of(IEnumerable<StoredSource> sources, IEnumerable<StoredActivity> activities, params string[] versions)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var version in versions)
            Append(version);
        foreach (var source in sources.OrderBy(s => s.Id.Hash, StringComparer.Ordinal))
            Append(source.Id.Hash);
        foreach (var activity in activities.OrderBy(a => a.Key, StringComparer.Ordinal))
            Append(new { activity.Key, activity.IsReviewed, activity.HeldBack, Facts = activity.Activity with { Problems = [] } });
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..Digits];

        void Append<T>(T record)
        {
            hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(record));
            hash.AppendData(Encoding.UTF8.GetBytes("\n"));
        }
    }
}
