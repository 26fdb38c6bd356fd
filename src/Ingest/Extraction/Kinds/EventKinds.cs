using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>The kind of an event, and the words that name it where some do.</summary>
/// <param name="IsInDoubt">What was found speaks for an event hardly more than against one, so that a person should say.</param>
internal sealed record EventKind(EventType Type, TextSpan? Words, bool IsInDoubt);

/// <summary>
/// Tells whether a report is of an event, and of what kind. In Thai and English a model weighs the rules beside the words of the
/// opening; in other languages they decide alone.
/// </summary>
internal sealed class EventKinds(ReferenceData reference, KindModels? models = null, PhraseFamily? family = null)
{
    private const int Lead = 900;

    // English pages come to their event later, behind a story or a policy. Chosen on held-out folds.
    private const int LeadInEnglish = 2500;
    public const float Even = 0.5f;

    // Below even odds too many texts still tell of an event to be dropped in silence; see "Confidence" in docs/quality.md.
    private const double LeastProbability = 0.2;
    private const double LeastProbabilityInEnglish = 0.35;
    private const double EvenScore = 0;
    private const double LeastScore = -0.5;

    private const int FewestSigns = 2;

    private static readonly PhraseIndex<ReportWord> DoneThere = PhraseIndex.Of(ReportWords.Of("sign").Select(w => (w.Word, w)));

    private readonly KindWords<EventType> words = new(reference, "event_type", family);

    public EventQuestion Of(Report report)
    {
        var score = ActivityJudge.Of(report);
        var language = LanguageOf(report);
        if (models?.Of(language) is not { } model)
            return new(score, rules => rules >= LeastScore, rules => ByWords(report, rules < EvenScore));
        var named = words.In(report);
        var type = TypeOf(report, named);
        var opening = model.Read(OpeningOf(report, language));
        var least = language is Language.English ? LeastProbabilityInEnglish : LeastProbability;
        return new(score, rules => Opinion(rules).Probability >= least, rules => Named(Opinion(rules), named));

        KindOpinion Opinion(double rules) => model.Of(opening, new(rules, type));
    }

    /// <summary>What the rules say, for the model to learn what to make of it.</summary>
    public KindSigns SignsOf(Report report, ActivitySigns facts) => new(ActivityJudge.Of(report).With(facts), TypeOf(report, words.In(report)));

    // The page around an English text may be in Thai.
    private static Language LanguageOf(Report report) =>
        report.Language is Language.Thai ? LanguageGuess.Of(report.Value.AsSpan()[report.BodyStart..Math.Min(report.Value.Length, report.BodyStart + Lead)]) : report.Language;

    /// <summary>The words by which a report shows its kind: all that stands above its text, and the first lines of it; folded.</summary>
    public static ReadOnlySpan<char> OpeningOf(Report report) => OpeningOf(report, LanguageOf(report));

    private static ReadOnlySpan<char> OpeningOf(Report report, Language language)
    {
        var lead = language is Language.English ? LeadInEnglish : Lead;
        var part = report.Folded.PartOf(new(0, Math.Min(report.Value.Length, report.BodyStart + lead)));
        return report.Folded.Chars[part.Start..part.End];
    }

    private static EventKind Named(KindOpinion opinion, Dictionary<EventType, (double Weight, TextSpan First)> named) =>
        new(opinion.Type, named.TryGetValue(opinion.Type, out var found) ? found.First : null, opinion.Probability < Even);

    private EventKind ByWords(Report report, bool isInDoubt) =>
        words.Of(report) is { } kind ? new(kind.Value, kind.Span, isInDoubt) : new(WithoutWords(report), null, isInDoubt);

    private static EventType TypeOf(Report report, Dictionary<EventType, (double Weight, TextSpan First)> named) =>
        KindWords<EventType>.Best(named)?.Value ?? WithoutWords(report);

    private static EventType WithoutWords(Report report) =>
        ActivityJudge.IsMeeting(report) ? EventType.Conference
        : report.Language is not Language.Thai && ByWhatWasDone(report) is { } type ? type
        : EventType.Other;

    // "The answers went on sticky notes, then each group built a prototype": what was done names the event where no word does.
    private static EventType? ByWhatWasDone(Report report) =>
        DoneThere.Longest(report.Folded, new(0, report.Folded.Length), report.Value)
            .Where(w => report.IsProse(w.Span.Start))
            .Select(w => w.Value)
            .Distinct()
            .GroupBy(w => w.Code)
            .Where(g => g.Count() >= FewestSigns)
            .OrderByDescending(g => g.Count())
            .Select(g => (EventType?)Codes.Parse<EventType>(g.Key!))
            .FirstOrDefault();
}
