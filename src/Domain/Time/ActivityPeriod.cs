namespace SdgInsights.Domain;

/// <summary>When an activity took place. The end is part of the period; null means one day (or one month, one year, as the start's precision says).</summary>
public sealed record ActivityPeriod
{
    public ActivityPeriod(PartialDate start, PartialDate? end = null)
    {
        ArgumentNullException.ThrowIfNull(start);
        if (end is not null && end < start)
            throw new ArgumentOutOfRangeException(nameof(end), $"found {start} to {end}; expected an end that does not precede the start");
        Start = start;
        End = end == start ? null : end;
    }

    public PartialDate Start { get; }

    public PartialDate? End { get; }
}
