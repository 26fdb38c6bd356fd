using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>
/// What the term lists say of a text, as features that mean the same in both languages: for each goal its evidence and whether it has
/// any, for each target its evidence. They are the bridge over which English training reaches Thai.
/// </summary>
internal sealed class TermFeatures
{
    // Sub-linear in the hits, and lighter than the n-grams beside which they stand.
    private const float Weight = 0.3f;
    private const float HintWeight = 0.3f;

    private readonly Dictionary<string, int> byName;

    private TermFeatures(IReadOnlyList<string> names)
    {
        Names = names;
        byName = names.Select((name, index) => (name, index)).ToDictionary(n => n.name, n => n.index, StringComparer.Ordinal);
    }

    /// <summary>Names by index: <c>5</c> evidence of a goal, <c>5!</c> any term of it, <c>5.2</c> evidence of a target.</summary>
    public IReadOnlyList<string> Names { get; }

    public int Count => Names.Count;

    public static TermFeatures Named(IReadOnlyList<string> names) => new(names);

    public static TermFeatures For(TermLists lists) => new([
        .. Goal.All.Select(g => g.ToString()),
        .. Goal.All.Select(g => g + "!"),
        .. lists.Terms.Select(t => t.Target?.Code).OfType<string>().Distinct().Order(StringComparer.Ordinal)]);

    /// <summary>Feature of a term's target; -1 where the term is the goal's or the model knows no such target.</summary>
    public int OfTarget(SdgTerm term) => term.Target is { } target ? byName.GetValueOrDefault(target.Code, -1) : -1;

    public static int OfGoal(Goal goal) => goal.Index;

    public static int OfAny(Goal goal) => Goal.Count + goal.Index;

    public static float Evidence(SdgTerm term) => term.Kind == TermKind.Term ? 1 : HintWeight;

    /// <summary>Turns summed evidence into feature values.</summary>
    /// <param name="damping">1 for a passage, more for a long text, in which terms fall by chance.</param>
    public static void Weigh(Span<float> evidence, float damping)
    {
        foreach (ref var value in evidence)
        {
            if (value > 0)
                value = Weight * MathF.Log(1 + (value / damping));
        }
    }
}
