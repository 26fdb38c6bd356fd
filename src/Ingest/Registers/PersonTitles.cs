using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>A name without its titles, and the sex that they tell.</summary>
/// <param name="Title">The title that tells the sex; empty where none does.</param>
internal sealed record TitledName(string Name, string Title, Sex Sex);

/// <summary>Knows the titles and ranks in front of names.</summary>
internal sealed class PersonTitles(RegisterWords words)
{
    private static readonly (string Kind, bool IsRank, Sex Sex)[] Lists =
    [
        ("person_title", false, Sex.NotStated), ("person_title_female", false, Sex.Female), ("person_title_male", false, Sex.Male),
        ("person_rank", true, Sex.NotStated), ("person_rank_female", true, Sex.Female), ("person_rank_male", true, Sex.Male),
    ];

    private readonly PersonTitle[] titles =
    [
        .. Lists.SelectMany(l => words[l.Kind].Select(w => new PersonTitle(w, l.IsRank, l.Sex))).OrderByDescending(t => t.Text.Length),
    ];

    /// <summary>Kinds of words that this class asks for; <c>office</c> holds what begins as a title does and names no person, such as นายกเทศมนตรี.</summary>
    public static IEnumerable<string> Kinds => Lists.Select(l => l.Kind).Append("office");

    /// <summary>True for a text that begins as a person's name does, with นาย or Mr. Ranks are words of other texts too.</summary>
    public bool LooksLikeName(string text) => titles.Any(t => !t.IsRank && t.Opens(text)) && !IsOffice(text);

    public TitledName Read(string name)
    {
        var told = new PersonTitle("", false, Sex.NotStated);
        while (!IsOffice(name) && Array.Find(titles, t => t.Opens(name)) is { } title)
        {
            name = name[title.Text.Length..].TrimStart();
            // "นาย/นาง …": a form on which nobody struck out the other title.
            if (name is not ['/' or '(', ..] && told.Sex is Sex.NotStated)
                told = title.Sex is Sex.NotStated ? told : title;
        }

        return new(name, told.Text, told.Sex);
    }

    private bool IsOffice(string text) => text == "นายก" || text.StartsWith("นายก ", StringComparison.Ordinal)
        || words["office"].Any(o => text.StartsWith(o, StringComparison.Ordinal));

    private sealed record PersonTitle(string Text, bool IsRank, Sex Sex)
    {
        // Latin titles are words of their own. Thai ones run into the name: นายสมชาย.
        private readonly bool runsIntoName = Text is "นาย" or "นาง" or "นางสาว" or "เด็กชาย" or "เด็กหญิง" or "ว่าที่ร้อยตรี" or "ท้าว";

        public bool Opens(string name) => name.Length > Text.Length && name.StartsWith(Text, StringComparison.OrdinalIgnoreCase)
            && (runsIntoName || Text[^1] == '.' || name[Text.Length] == ' ');
    }
}
