using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Who is to act, as one stretch of the normal text.</summary>
/// <param name="Kinds">Codes of the list <c>addressee_kind</c>, each once, in the order of the text.</param>
internal sealed record AddresseeFact(TextSpan Span, IReadOnlyList<string> Kinds);

/// <summary>
/// Reads who is to act on a resolution, where the text says so: in the resolution itself, or in the words that lead into its list.
/// A body that is only named, without a word that asks it for something, is no addressee.
/// </summary>
internal sealed class AddresseeReader(ReferenceData reference)
{
    /// <summary>Who is asked stands before what is asked for.</summary>
    private const int Opening = 240;

    /// <summary>Characters between the addressee and the list that it leads into, such as "ดังนี้".</summary>
    private const int LeadOut = 25;

    private readonly AddresseeWords words = new(reference);

    /// <returns>Null where the text does not say.</returns>
    public AddresseeFact? Of(Report report, ResolutionFact resolution)
    {
        var item = resolution.Item.Text;
        return Labelled(report, item) ?? In(report, new(item.Start, Math.Min(item.End, item.Start + Opening)), isItem: true) ?? Before(report, resolution.Before);
    }

    private AddresseeFact? Before(Report report, TextSpan before)
    {
        var lead = before.Of(report.Value).TrimEnd();
        var line = lead.LastIndexOf('\n') + 1;
        var span = new TextSpan(before.Start + line, before.Start + lead.Length);
        return In(report, span, isItem: false) is { } found && span.End - found.Span.End <= LeadOut ? found : null;
    }

    private AddresseeFact? In(Report report, TextSpan part, bool isItem)
    {
        var text = part.Of(report.Value);
        var read = new AddresseeText(text, words.In(text));
        var found = report.Language == Language.Thai ? ThaiAddressee.In(read, isItem) : EnglishAddressee.In(read, isItem);
        return found is null ? null : found with { Span = new(part.Start + found.Span.Start, part.Start + found.Span.End) };
    }

    /// <summary>"ผู้รับผิดชอบ : …" names whom it names, known or not; it stands behind what is to be done.</summary>
    private AddresseeFact? Labelled(Report report, TextSpan item)
    {
        var text = item.Of(report.Value);
        if (!text.Contains(':', StringComparison.Ordinal))
            return null;
        var read = new AddresseeText(text, words.In(text));
        if (read.Words.Where(w => w.Word.Role is AddresseeRole.Label).Select(w => (TextSpan?)w.Span).LastOrDefault() is not { } label)
            return null;
        var start = label.End;
        while (start < text.Length && text[start] == ' ')
            start++;
        var end = text.IndexOfAny(['\n', ';'], start) is var stop and >= 0 ? stop : text.Length;
        end = start + text[start..end].TrimEnd(' ', '.').Length;
        // A full stop ends the sentence, unless it is an abbreviation's.
        if (end < text.Length && text[end] == '.' && end > start && text[end - 1] >= 'ก')
            end++;
        return end > start ? new(new(item.Start + start, item.Start + end), KindsIn(read, new(start, end))) : null;
    }

    /// <summary>The kinds of the bodies named in a stretch; <c>other</c> where none is known.</summary>
    public static IReadOnlyList<string> KindsIn(AddresseeText read, TextSpan who)
    {
        var kinds = new List<string>();
        for (var place = who.Start; place < who.End;)
        {
            var body = read.At(place, AddresseeRole.Body, AddresseeRole.Head);
            if (body is { Word.Kind: { } kind } && !kinds.Contains(kind))
                kinds.Add(kind);
            place = body?.Span.End ?? place + 1;
        }

        return kinds.Count > 0 ? kinds : ["other"];
    }
}
