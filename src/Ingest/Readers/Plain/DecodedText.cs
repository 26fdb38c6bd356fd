using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <param name="Problem">Something lost in decoding that leaves the text usable; null where nothing was.</param>
internal sealed record DecodedText(string Text, Problem? Problem = null);
