using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>
/// Labels unlabelled texts by the term lists alone, so that the n-grams learn the words that stand beside the terms. What the lists
/// are not sure of stays open.
/// </summary>
internal static class SelfLabels
{
    public const string Source = "self";

    private const double SurelyAbsent = 0.12;
    private const int PassageStart = 250;
    private const int PassageLength = 900;
    private const int ShortestPassage = 400;

    public static IEnumerable<LabelledText> Of(IEnumerable<LabelledText> texts, TermLists lists, int most)
    {
        var classifier = new TermClassifier(lists);
        return texts.Where(t => t.Goals is null).Select(t => Passage(t.Text)).OfType<string>().Select(text => Label(text, classifier)).Take(most);
    }

    // The head of a page repeats its title; the running text behind it is more like what reports say.
    private static string? Passage(string text) => text.Length < PassageStart + ShortestPassage
        ? null
        : text.Substring(PassageStart, Math.Min(PassageLength, text.Length - PassageStart));

    private static LabelledText Label(string text, TermClassifier classifier)
    {
        var said = classifier.Classify(text);
        var goals = said.Assignments.Select(a => a.Goal).ToHashSet();
        var unsure = Goal.All.Where(g => !goals.Contains(g) && said.Scores[g.Index] > SurelyAbsent).ToHashSet();
        return new(text, goals, Source) { Unsure = unsure, IsGuess = true };
    }
}
