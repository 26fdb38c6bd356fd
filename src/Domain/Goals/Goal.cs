using System.Globalization;

namespace SdgInsights.Domain;

/// <summary>One of the 17 Sustainable Development Goals. The default value is Goal 1, so that every value is a goal.</summary>
public readonly record struct Goal : IComparable<Goal>
{
    public const int Count = 17;

    private readonly byte index;

    public Goal(int number)
    {
        if (!IsNumber(number))
            throw new ArgumentOutOfRangeException(nameof(number), number, "expected a goal from 1 to 17");
        index = (byte)(number - 1);
    }

    /// <summary>1 to 17.</summary>
    public int Number => index + 1;

    /// <summary>0 to 16, for arrays over the goals.</summary>
    public int Index => index;

    public static IReadOnlyList<Goal> All { get; } = [.. Enumerable.Range(1, Count).Select(n => new Goal(n))];

    public static bool IsNumber(int number) => number is >= 1 and <= Count;

    public int CompareTo(Goal other) => index.CompareTo(other.index);

    public override string ToString() => Number.ToString(CultureInfo.InvariantCulture);

    public static bool operator <(Goal left, Goal right) => left.index < right.index;

    public static bool operator >(Goal left, Goal right) => left.index > right.index;

    public static bool operator <=(Goal left, Goal right) => left.index <= right.index;

    public static bool operator >=(Goal left, Goal right) => left.index >= right.index;
}
