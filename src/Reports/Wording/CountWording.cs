namespace SdgInsights.Reports;

/// <summary>Numbers with what they count: <c>1 activity</c>, <c>2 activities</c>; in Thai with the classifier, which knows no plural.</summary>
internal sealed class CountWording(Labels labels)
{
    /// <param name="what">As the labels <c>count.…</c> name it.</param>
    public string Of(string what, long number) => labels.Format($"count.{what}.{(number == 1 ? "one" : "other")}", number);

    /// <summary>In percent.</summary>
    public string Share(long part, long whole) => labels.Format("annex.share", 100.0 * part / whole);
}
