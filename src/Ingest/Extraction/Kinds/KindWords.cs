using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Reads a value of a code list from the words (its aliases) by which titles and first lines show it.</summary>
internal sealed class KindWords<T>
    where T : struct, Enum
{
    private const int Lead = 2500;
    private const double TitleWeight = 2;

    private readonly PhraseIndex<T> words;

    public KindWords(ReferenceData reference, string list) => words = PhraseIndex.Of(
        reference.CodeList(list)
            .Where(e => Codes.TryParse<T>(e.Code) is not null)
            .SelectMany(e => e.Name.ThaiAliases.Concat(e.Name.EnglishAliases.SelectMany(w => new[] { w, w + "s" })).Select(w => (w, Codes.Parse<T>(e.Code)))));

    /// <summary>The value whose words weigh most in title and lead; null where none stands there.</summary>
    public (T Value, TextSpan Span)? Of(Report report)
    {
        var end = Math.Min(report.Value.Length, report.BodyStart + Lead);
        var weights = new Dictionary<T, (double Weight, TextSpan First)>();
        foreach (var (span, value) in words.Longest(report.Value[..end]))
        {
            if (!report.IsContent(span.Start))
                continue;
            var into = Math.Max(0, span.Start - report.BodyStart);
            var weight = report.IsTitle(span.Start) ? TitleWeight : 1 / (1 + (into / 250.0));
            // A longer word says more: การประชุมเชิงปฏิบัติการ against ประชุม.
            weight *= Math.Min(2, span.Length / 6.0);
            var (sum, first) = weights.GetValueOrDefault(value, (0, span));
            weights[value] = (sum + weight, first);
        }

        return weights.Count == 0 ? null : weights.MaxBy(w => w.Value.Weight) is var best ? (best.Key, best.Value.First) : null;
    }
}
