namespace SdgInsights.Domain;

/// <summary>Completes the parts of an activity with the rest that nobody split, so that the rows add up to the whole exactly.</summary>
public static class ParticipationTable
{
    /// <returns>The parts and, where they fall short of the total, one unallocated row. No rows where nothing is known.</returns>
    /// <exception cref="ArgumentException">The parts exceed the whole: the reader must settle that before.</exception>
    public static IReadOnlyList<ParticipationPart> Complete(HeadCount? total, IReadOnlyList<ParticipationPart> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        if (total is null || !total.IsAttendance)
            return parts;
        var stated = parts.Sum(p => p.People);
        if (stated > total.Value)
            throw new ArgumentException($"found parts of {stated}; expected at most the whole of {total.Value}", nameof(parts));
        return stated == total.Value ? parts : [.. parts, new(total.Value - stated, ParticipationBasis.Unallocated)];
    }
}
