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

    private readonly int[] targetOf;

    /// <param name="names">Names by index: <c>5</c> evidence of a goal, <c>5!</c> any term of it, <c>5.2</c> evidence of a target.</param>
    public TermFeatures(IReadOnlyList<string> names, TermLists lists)
    {
        Names = names;
        Lists = lists;
        var byName = names.Select((name, index) => (name, index)).ToDictionary(n => n.name, n => n.index, StringComparer.Ordinal);
        targetOf = [.. lists.Terms.Select(t => t.Target is { } target ? byName.GetValueOrDefault(target.Code, -1) : -1)];
    }

    public IReadOnlyList<string> Names { get; }

    public TermLists Lists { get; }

    public int Count => Names.Count;

    public static TermFeatures Of(TermLists lists) => new(
        [
            .. Goal.All.Select(g => g.ToString()),
            .. Goal.All.Select(g => g + "!"),
            .. lists.Terms.Select(t => t.Target?.Code).OfType<string>().Distinct().Order(StringComparer.Ordinal),
        ],
        lists);

    /// <summary>Feature of a hit's target; -1 where the term is the goal's or the model knows no such target.</summary>
    public int OfTarget(TermHit hit) => targetOf[hit.Index];

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
