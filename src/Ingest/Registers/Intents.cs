namespace SdgInsights.Ingest;

internal static class Intents
{
    /// <summary>What a list says of itself in the sheet's name and its first line; further lines may speak of invitations in passing.</summary>
    public static RegisterIntent Of(string sheetName, string head, RegisterWords words)
    {
        var title = $"{sheetName}\n{head.Split('\n')[0]}";
        return words["absent_list"].Any(w => title.Contains(w, StringComparison.OrdinalIgnoreCase)) ? RegisterIntent.Absence
            : words["planned"].Any(w => title.Contains(w, StringComparison.OrdinalIgnoreCase)) ? RegisterIntent.Planned
            : RegisterIntent.Attendance;
    }
}
