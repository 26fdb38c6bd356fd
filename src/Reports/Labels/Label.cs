using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>One line of a label file.</summary>
/// <param name="Source">Where the wording comes from.</param>
internal sealed record Label(string Key, string English, string Thai, string Source)
{
    public string In(Language language) => language == Language.Thai ? Thai : English;
}
