using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>The words of the addressee data and the names of known organisations, as they stand in one text.</summary>
internal sealed class AddresseeWords
{
    private readonly PhraseIndex<AddresseeWord> index;

    public AddresseeWords(ReferenceData reference) => index = PhraseIndex.Of(
        reference.AddresseeWords.Select(w => (w.Word, w)).Concat(reference.Organisations.All.SelectMany(o => o.AllNames.Select(name =>
            (name, new AddresseeWord(AddresseeRole.Body, KindOf(o.Type), Language.Other, name))))));

    /// <summary>By start and then by length, those that overlap too.</summary>
    public IReadOnlyList<(TextSpan Span, AddresseeWord Word)> In(string text) => index.All(text);

    private static string KindOf(OrganisationType type) => type switch
    {
        OrganisationType.Government => "public_body",
        OrganisationType.Cso or OrganisationType.Community => "civil_society",
        OrganisationType.Private => "private",
        OrganisationType.Academia => "academia",
        OrganisationType.International => "international",
        _ => "other",
    };
}

/// <summary>The words of one text by the place where they begin.</summary>
internal sealed class AddresseeText(string text, IReadOnlyList<(TextSpan Span, AddresseeWord Word)> words)
{
    private readonly ILookup<int, (TextSpan Span, AddresseeWord Word)> at = words.ToLookup(w => w.Span.Start);

    public string Text => text;

    public IReadOnlyList<(TextSpan Span, AddresseeWord Word)> Words => words;

    /// <summary>The longest word of one of the roles that begins there; null where a longer one that is none of a body does.</summary>
    public (TextSpan Span, AddresseeWord Word)? At(int place, params ReadOnlySpan<AddresseeRole> roles)
    {
        (TextSpan Span, AddresseeWord Word)? longest = null;
        var none = 0;
        foreach (var found in at[place])
        {
            if (found.Word.Role is AddresseeRole.None)
                none = Math.Max(none, found.Span.Length);
            if (roles.Contains(found.Word.Role) && (longest is null || found.Span.Length > longest.Value.Span.Length))
                longest = found;
        }

        return longest is { } word && word.Span.Length > none ? longest : null;
    }

    /// <summary>Where the longest word of the role ends that begins there.</summary>
    public int? EndAt(int place, AddresseeRole role) => At(place, role)?.Span.End;
}
