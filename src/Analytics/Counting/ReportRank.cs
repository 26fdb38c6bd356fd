using SdgInsights.Domain;

namespace SdgInsights.Analytics;

/// <summary>
/// How far the people of a report may be trusted beside other reports of the event; the lower, the better. Rows counted one by one go
/// before words, an exact figure before "about", any figure before none, and among equals a document before a page of the web. What
/// may be no event at all comes last.
/// </summary>
internal static class ReportRank
{
    private const string WebPage = "text/html";

    /// <param name="participants">Null where none are stated.</param>
    /// <param name="hasParts">Some people are stated or counted in parts.</param>
    /// <param name="isInDoubt">It may be of no event, and no reviewer has confirmed it.</param>
    public static int Of(HeadCount? participants, bool hasRegister, bool hasParts, string mediaType, bool isInDoubt)
    {
        var figure = participants switch
        {
            _ when isInDoubt => 5,
            { IsAttendance: false } => 4,
            _ when hasRegister => 0,
            { IsApproximate: false } => 1,
            not null => 2,
            null => hasParts ? 2 : 3,
        };
        return (figure * 2) + (IsWebPage(mediaType) ? 1 : 0);
    }

    /// <summary>Pages of the web are news of a meeting; files are its minutes, programme or register.</summary>
    public static bool IsWebPage(string mediaType) => mediaType == WebPage;
}
