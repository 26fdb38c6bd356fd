using System.Globalization;
using SdgInsights.Domain;

namespace SdgInsights.Analytics;

/// <summary>Keys that come out the same in every store, whatever was loaded before.</summary>
internal static class StoredKeys
{
    /// <param name="place">Place in the document, from 1.</param>
    public static string Activity(DocumentId document, int place) =>
        string.Create(CultureInfo.InvariantCulture, $"{document.Hash.AsSpan(0, 12)}-{place}");

    /// <param name="place">Place among the activity's resolutions, from 1.</param>
    public static string Resolution(string activityKey, int place) =>
        string.Create(CultureInfo.InvariantCulture, $"{activityKey}-r{place}");
}
