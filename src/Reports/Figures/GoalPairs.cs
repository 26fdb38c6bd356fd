using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>The activities that address two goals; those of a goal and itself are all that address it.</summary>
internal sealed class GoalPairs
{
    private readonly List<Event>[,] pairs = new List<Event>[Goal.Count, Goal.Count];

    public GoalPairs(IEnumerable<Event> events)
    {
        foreach (var (goal, other) in Goal.All.SelectMany(goal => Goal.All.Select(other => (goal, other))))
            pairs[goal.Index, other.Index] = [];
        foreach (var e in events)
        {
            var goals = e.Goals.ToArray();
            foreach (var (goal, other) in goals.SelectMany(goal => goals.Select(other => (goal, other))))
                pairs[goal.Index, other.Index].Add(e);
        }
    }

    public IReadOnlyList<Event> this[Goal goal, Goal other] => pairs[goal.Index, other.Index];

    /// <summary>The activities of a goal that address another one too.</summary>
    public IReadOnlyList<Event> WithAnother(Goal goal) => [.. this[goal, goal].Where(e => e.Goals.Skip(1).Any())];

    /// <summary>The other goals that activities of a goal address, the most frequent first.</summary>
    public IEnumerable<(Goal Goal, int Activities)> Others(Goal goal) => Goal.All
        .Where(other => other != goal && this[goal, other].Count > 0)
        .Select(other => (other, this[goal, other].Count))
        .OrderByDescending(o => o.Count);
}
