using System.Globalization;
using System.Text;

namespace SdgInsights.Domain;

/// <summary>
/// Finds the organisation that a written name means: by a name or alias, by the abbreviation in its brackets, or as a unit of the
/// body named first (<c>กรมประมง กระทรวงเกษตรและสหกรณ์</c>, <c>UNDP Namibia</c>). Case, spaces and marks do not count.
/// </summary>
public sealed class OrganisationRegister
{
    private const string Article = "the ";

    private static readonly string[] Kinds = ["กระทรวง", "กรม", "กอง", "สำนักงาน"];

    private readonly Dictionary<string, Organisation> byKey = [];

    public OrganisationRegister(IReadOnlyList<Organisation> organisations)
    {
        ArgumentNullException.ThrowIfNull(organisations);
        All = organisations;
        foreach (var organisation in organisations)
        {
            foreach (var name in organisation.AllNames)
                byKey.Add(Key(name), organisation);
        }
    }

    public IReadOnlyList<Organisation> All { get; }

    /// <summary>Null where the name is not known; a name that holds a known one behind its first word is another body's.</summary>
    public Organisation? Find(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        if (byKey.TryGetValue(Key(written), out var known))
            return known;
        var (plain, brackets) = WithoutBrackets(written);
        if (plain.StartsWith(Article, StringComparison.OrdinalIgnoreCase))
            plain = plain[Article.Length..];
        return Named(plain) ?? brackets.Select(b => byKey.GetValueOrDefault(Key(b))).FirstOrDefault(o => o is not null);
    }

    /// <summary>The form in which names are compared; two names of one key are one name.</summary>
    public static string Key(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var key = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark)
                key.Append(char.ToLowerInvariant(c));
        }

        return key.ToString();
    }

    // The longest run of leading words that is known; "กระทรวง พม." is known by its second word.
    private Organisation? Named(string text)
    {
        var words = text.Split([' ', '\u00A0', ','], StringSplitOptions.RemoveEmptyEntries);
        for (var count = words.Length; count > 0; count--)
        {
            if (byKey.TryGetValue(Key(string.Join(' ', words[..count])), out var known))
                return known;
        }

        return words.Length > 1 && Kinds.Contains(words[0]) ? byKey.GetValueOrDefault(Key(words[1])) : null;
    }

    private static (string Plain, IReadOnlyList<string> Brackets) WithoutBrackets(string text)
    {
        var plain = new StringBuilder(text.Length);
        var brackets = new List<string>();
        var start = 0;
        for (var open = text.IndexOf('(', StringComparison.Ordinal); open >= 0; open = text.IndexOf('(', start))
        {
            var close = text.IndexOf(')', open);
            if (close < 0)
                break;
            plain.Append(text, start, open - start);
            brackets.Add(text[(open + 1)..close]);
            start = close + 1;
        }

        return (plain.Append(text, start, text.Length - start).ToString().Trim(), brackets);
    }
}
