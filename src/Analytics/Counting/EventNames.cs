using System.Globalization;

namespace SdgInsights.Analytics;

/// <summary>Forms of the names of an event that compare equal where the same thing is meant.</summary>
internal static class EventNames
{
    /// <summary>Says only that the year follows, which is no part of a body's name.</summary>
    private const string Annual = "ประจำปี";

    /// <summary>A forum or committee without the year of a meeting; null where it is not stated.</summary>
    public static string? Body(string? name)
    {
        if (name is null)
            return null;
        var key = string.Concat(NameWords.Of(name).Where(w => !NameWords.IsYear(w))).Replace(Annual, "", StringComparison.Ordinal);
        return key.Length == 0 ? null : key;
    }

    /// <summary>
    /// The numbers of an edition without the year in which it starts anyway: <c>1</c> for "๑/๒๕๖๑" and for "1st" of 2018. Empty where
    /// only that year is given; null where nothing is stated.
    /// </summary>
    public static string? Edition(string? edition, int startYear)
    {
        var words = edition is null ? [] : NameWords.Of(edition);
        if (words.Count == 0)
            return null;
        var numbers = words.Where(NameWords.IsNumber).ToList();
        var year = startYear.ToString(CultureInfo.InvariantCulture);
        return numbers.Count == 0 ? string.Concat(words) : string.Join('/', numbers.Where(n => n != year));
    }
}
