namespace SdgInsights.Domain;

/// <summary>Something of the outside world that could not be taken as it is: what was found, what was expected, and where.</summary>
/// <param name="Source">File or URL; inside an archive <c>archive.zip/member.txt</c>.</param>
/// <param name="Place">Row, page, line or character within the source; empty where the whole source is meant.</param>
/// <param name="Field">The field concerned, or empty.</param>
public sealed record Problem(string Source, string Place, string Field, string Found, string Expected)
{
    public override string ToString()
    {
        var place = Place.Length == 0 ? Source : $"{Source}, {Place}";
        var field = Field.Length == 0 ? "" : $" [{Field}]";
        return $"{place}{field}: found {Found}; expected {Expected}";
    }
}
