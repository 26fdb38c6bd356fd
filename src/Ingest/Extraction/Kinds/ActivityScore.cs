namespace SdgInsights.Ingest;

/// <summary>Which facts of an event a text gave, or may give yet.</summary>
internal readonly record struct ActivitySigns(bool Date, bool Venue, bool Participants, bool Edition, bool Organisers, bool Resolutions)
{
    /// <summary>Nothing has been looked for that is not there.</summary>
    public static ActivitySigns All { get; } = new(true, true, true, true, true, true);
}

/// <summary>By how much the rules take a report for an event; each fact that it gives can only speak for one.</summary>
/// <param name="WithoutFacts">What title and opening say.</param>
/// <param name="NamesOnlyADeed">Whether a deed in the opening is all that speaks for an event, should no fact do.</param>
internal readonly record struct ActivityScore(double WithoutFacts, bool NamesOnlyADeed)
{
    /// <returns>0 and more for an event; a little less leaves it in doubt.</returns>
    public double With(ActivitySigns facts) => WithoutFacts + Weight(facts) - (NamesOnlyADeed && facts == default ? 1 : 0);

    private static double Weight(ActivitySigns facts) =>
        (facts.Date ? 1 : 0) + (facts.Venue ? 1 : 0) + (facts.Participants ? 1.5 : 0) + (facts.Edition ? 0.5 : 0)
        + (facts.Organisers ? 0.5 : 0) + (facts.Resolutions ? 0.5 : 0);
}
