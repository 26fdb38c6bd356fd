namespace SdgInsights.Ingest;

/// <summary>Numbers the people of one document, equal name and organisation with the same number. Forgotten with the names once the document is read.</summary>
internal sealed class RegisterIdentities
{
    private readonly Dictionary<(string Name, string? Organisation), int> known = [];
    private int next = 1;

    public int Of(RegisterRow row)
    {
        if (!row.IsSomebody)
            return next++;
        if (!known.TryGetValue((row.Name, row.Organisation), out var identity))
            known[(row.Name, row.Organisation)] = identity = next++;
        return identity;
    }
}
