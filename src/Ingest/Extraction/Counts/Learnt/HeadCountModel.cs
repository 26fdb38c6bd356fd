using System.Collections.Frozen;
using System.Text.RegularExpressions;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>
/// Which number of an English report is its attendance, where no rule tells: one linear layer over the words around each number, learnt
/// from reports that were written and marked for it. Immutable.
/// </summary>
public sealed partial class HeadCountModel
{
    // Of so few, people are named rather than counted; more never met.
    private const int Fewest = 5;
    private const int Most = 200_000;

    private readonly FrozenDictionary<string, float> weights;
    private readonly MarginScale scale;

    internal HeadCountModel(string version, IReadOnlyDictionary<string, float> weights, MarginScale scale)
    {
        Version = version;
        this.weights = weights.ToFrozenDictionary(StringComparer.Ordinal);
        this.scale = scale;
    }

    public string Version { get; }

    internal IReadOnlyDictionary<string, float> Weights => weights;

    internal MarginScale Scale => scale;

    public static Parsed<HeadCountModel> Load(string file) => HeadCountModelFile.Read(file);

    /// <summary>The likeliest number; null where none is likely enough.</summary>
    internal CountMention? Of(Report report) => CandidatesIn(report)
        .Select(number => (Number: number, Probability: scale.ProbabilityOf(Margin(NumberContext.Of(report, number)))))
        .Where(n => n.Probability >= scale.AssignFrom)
        .OrderByDescending(n => n.Probability)
        .Select(n => n.Number)
        .FirstOrDefault();

    /// <summary>Every number of a report that could count its people.</summary>
    internal static IEnumerable<CountMention> CandidatesIn(Report report) =>
        CountMentions.NumbersIn(report.Value).Where(n => n.Value is >= Fewest and <= Most && report.IsContent(n.Span.Start) && !CountsOthers(report, n));

    // Organisations and countries are counted apart, and goals, teams and villages are no guests.
    private static bool CountsOthers(Report report, CountMention number) =>
        report.Counts.Any(m => m.Unit is not CountUnit.People && m.Span.Overlaps(number.Span)) || ThingsAfter().IsMatch(report.Value, number.Span.End);

    [GeneratedRegex(@"\G ?(?:(?:Sustainable Development|Millennium Development|Global|SDG) )?(?:Goals?|SDGs?|targets|indicators|teams|hours|days|sessions|workshops|villages|districts|provinces|schools|households)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ThingsAfter();

    private float Margin(Dictionary<string, float> features)
    {
        var (sum, squares) = (0f, 0f);
        foreach (var (feature, value) in features)
        {
            if (!weights.TryGetValue(feature, out var weight))
                continue;
            sum += weight * value;
            squares += value * value;
        }

        return scale.Bias + (squares > 0 ? sum / MathF.Sqrt(squares) : 0);
    }
}
