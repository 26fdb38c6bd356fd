using System.Text.RegularExpressions;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>
/// The words around a number, as features: <c>-2 attended</c> is the second word before it, <c>+ people</c> a word behind it in its
/// sentence, <c>+ took part</c> two words that follow each other. Numbers beside it count as one word, <c>#</c>.
/// </summary>
internal static partial class NumberContext
{
    // Further words seldom say what the number counts.
    private const int Reach = 140;
    private const int MostWords = 10;
    private const int MostPairsBefore = 5;
    private const int MostPairsAfter = 7;
    private const int Placed = 3;

    // A word weighs half of the nearest when it is so many words away.
    private const float HalfAt = 5;
    private const float PairWeight = 0.8f;
    private const int LongestNumber = 5;

    private const int Opening = 400;
    private const int Early = 1200;

    private const string LineStart = "^";

    /// <returns>Each feature once.</returns>
    public static Dictionary<string, float> Of(Report report, CountMention number)
    {
        var line = report.LineAt(number.Span.Start) ?? new ReportLine(new(0, report.Value.Length), LineKind.Body);
        var from = Math.Max(line.Span.Start, number.Span.Start - Reach);
        var before = Sentence(Words(report.Value, from, number.Span.Start).Reverse()).ToList();
        if (from == line.Span.Start)
            before.Add(LineStart);
        var after = Sentence(Words(report.Value, number.Span.End, Math.Min(line.Span.End, number.Span.End + Reach))).ToList();
        var features = new Dictionary<string, float>(StringComparer.Ordinal);
        Add(features, '-', before, MostPairsBefore, (near, far) => $"{far} {near}");
        Add(features, '+', after, MostPairsAfter, (near, far) => $"{near} {far}");
        features[$"size {Math.Min(LongestNumber, Digits(number.Value))}"] = 1;
        features[report.Value.AsSpan()[number.Span.Start..number.Span.End].ContainsAnyInRange('0', '9') ? "in digits" : "in letters"] = 0.5f;
        if (line.Kind is LineKind.Title or LineKind.Field)
            features[Codes.Of(line.Kind)] = 1;
        features[PlaceOf(report, number)] = 1;
        if (number.Span.End + 1 < report.Value.Length && char.IsAsciiLetterUpper(report.Value[number.Span.End + 1]))
            features["before a capital"] = 1;
        return features;
    }

    private static string PlaceOf(Report report, CountMention number) => (number.Span.Start - report.BodyStart) switch
    {
        < 0 => "above the text",
        < Opening => "in the opening",
        < Early => "early",
        _ => "late",
    };

    private static void Add(Dictionary<string, float> features, char side, List<string> words, int mostPairs, Func<string, string, string> pair)
    {
        for (var i = 0; i < Math.Min(words.Count, MostWords); i++)
            features.TryAdd($"{side} {words[i]}", 1 / (1 + (i / HalfAt)));
        for (var i = 0; i < Math.Min(words.Count, Placed); i++)
            features[$"{side}{i + 1} {words[i]}"] = 1;
        for (var i = 0; i < Math.Min(words.Count - 1, mostPairs); i++)
            features[$"{side} {pair(words[i], words[i + 1])}"] = PairWeight;
    }

    private static IEnumerable<string> Sentence(IEnumerable<string> words) => words.TakeWhile(w => w is not ("." or "!" or "?"));

    private static IEnumerable<string> Words(string text, int start, int end) =>
        Word().Matches(text[start..end]).Select(m => char.IsAsciiDigit(m.ValueSpan[0]) ? "#" : m.Value.ToLowerInvariant());

    private static int Digits(int value) => value < 10 ? 1 : 1 + Digits(value / 10);

    [GeneratedRegex(@"[A-Za-z]+(?:['’][a-z]+)?|[0-9](?:[0-9,.]*[0-9])?|[.,:;()!?%$€]", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
