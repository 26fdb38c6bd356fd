using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>
/// What the term lists say of a text, as features that mean the same in both languages: for each goal its evidence, and for each
/// target. They are the bridge over which English training reaches Thai.
/// </summary>
internal sealed class TermFeatures
{
    // Sub-linear in the hits, and much lighter than the n-grams beside which they stand, as they are few and would learn by heart.
    private const float Weight = 0.075f;
    private const float HintWeight = 0.3f;
    private const float TypicalLength = 700;

    private readonly Share[] shares;

    /// <param name="names">Names by index: <c>5</c> evidence of a goal, <c>5.2</c> of a target.</param>
    public TermFeatures(IReadOnlyList<string> names, TermLists lists)
    {
        Names = names;
        Lists = lists;
        var byName = names.Select((name, index) => (name, index)).ToDictionary(n => n.name, n => n.index, StringComparer.Ordinal);
        shares = [.. lists.Terms.Select(t => new Share(
            (short)byName[t.Goal.ToString()],
            (short)(t.Target is { } target ? byName.GetValueOrDefault(target.Code, -1) : -1),
            Evidence(t)))];
    }

    public IReadOnlyList<string> Names { get; }

    public TermLists Lists { get; }

    public int Count => Names.Count;

    public static TermFeatures Of(TermLists lists) => new(
        [
            .. Goal.All.Select(g => g.ToString()),
            .. lists.Terms.Select(t => t.Target?.Code).OfType<string>().Distinct().Order(StringComparer.Ordinal),
        ],
        lists);

    public static float Evidence(SdgTerm term) => term.Kind == TermKind.Term ? 1 : HintWeight;

    public float EvidenceOf(TermHit hit) => shares[hit.Index].Evidence;

    public int OfGoal(TermHit hit) => shares[hit.Index].Goal;

    /// <summary>Feature of a hit's target; -1 where the term is the goal's or the model knows no such target.</summary>
    public int OfTarget(TermHit hit) => shares[hit.Index].Target;

    /// <summary>Sets the value of every feature.</summary>
    /// <param name="length">Of the text in characters: in a long one more terms fall by chance.</param>
    /// <param name="values">As many as there are features.</param>
    public void Weigh(ReadOnlySpan<TermHit> hits, int length, Span<float> values)
    {
        values.Clear();
        foreach (ref readonly var hit in hits)
        {
            var share = shares[hit.Index];
            values[share.Goal] += share.Evidence;
            if (share.Target >= 0)
                values[share.Target] += share.Evidence;
        }

        var damping = MathF.Max(1, MathF.Sqrt(length / TypicalLength));
        foreach (ref var value in values)
        {
            if (value > 0)
                value = Weight * MathF.Log(1 + (value / damping));
        }
    }

    /// <summary>What a term gives.</summary>
    /// <param name="Goal">Feature of its goal.</param>
    /// <param name="Target">Feature of its target, or -1.</param>
    private readonly record struct Share(short Goal, short Target, float Evidence);
}
