using System.Globalization;

namespace SdgInsights.Domain;

/// <summary>One of the 169 targets, by its official code such as <c>5.2</c> or <c>17.b</c>.</summary>
public sealed record SdgTarget
{
    private SdgTarget(Goal goal, string code)
    {
        Goal = goal;
        Code = code;
    }

    public Goal Goal { get; }

    public string Code { get; }

    /// <summary>Null where the code has no goal from 1 to 17 before its point or nothing behind it. Whether such a target exists, reference data tells.</summary>
    public static SdgTarget? FromCode(string? code)
    {
        var point = code?.IndexOf('.', StringComparison.Ordinal) ?? -1;
        if (point <= 0 || point == code!.Length - 1)
            return null;
        var rest = code.AsSpan(point + 1);
        var lettered = rest.Length == 1 && rest[0] is >= 'a' and <= 'z';
        var numbered = int.TryParse(rest, NumberStyles.None, CultureInfo.InvariantCulture, out var item) && item is >= 1 and <= 19;
        return int.TryParse(code.AsSpan(0, point), NumberStyles.None, CultureInfo.InvariantCulture, out var goal)
            && Goal.IsNumber(goal) && (lettered || numbered)
            ? new(new Goal(goal), code)
            : null;
    }

    public override string ToString() => Code;
}
