using System.Text;
using SdgInsights.Analytics;
using SdgInsights.Domain;

namespace SdgInsights.Reports.Tests;

/// <summary>A document of the sample with the words that its facts are read from.</summary>
internal sealed class Doc(string name, string text, Language language = Language.Thai, string mediaType = "text/plain")
{
    public DocumentId Id { get; } = DocumentId.Of(Encoding.UTF8.GetBytes(name + text));

    public string Name => name;

    public string Text => text;

    public TextSpan Span(string quote)
    {
        var start = text.IndexOf(quote, StringComparison.Ordinal);
        return start >= 0 ? new(start, start + quote.Length) : throw new InvalidOperationException($"{name} does not say {quote}");
    }

    public Evidence Says(string field, string quote) => new(field, Span(quote), quote);

    public Resolution Resolves(string number, string words, string? addressee, params SdgAssignment[] sdgs) => new(number, words, Span(words), addressee, sdgs)
    {
        AddresseeSpan = addressee is null ? null : Span(addressee),
        AddresseeKinds = addressee switch { null => [], "รัฐบาล" => ["government"], _ => ["public_body"] },
    };

    public GroupMention Mentions(string group, string words) => new(group, 1, Span(words), words);

    public SdgAssignment Names(int goal, string term) =>
        new(new(goal), null, 1, AssignmentMethod.ExplicitMention, [new(term, Span(term), 1)]);

    public SdgAssignment Suggests(int goal, double probability, string? term = null) =>
        new(new(goal), null, probability, AssignmentMethod.Model, term is null ? [] : [new(term, Span(term), 0.4)]);

    public StoredSource Source(int activities, params Problem[] problems) => new(Id, name, mediaType, language, activities, problems);

    public StoredActivity Store(Activity activity, bool reviewed = false, HeldBack? heldBack = null) => new(
        Key(1), Source(1), activity, ParticipationTable.Complete(activity.Participants, activity.Parts), reviewed, heldBack);

    public string Key(int place) => $"{Id.Hash[..12]}-{place}";
}
