using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SdgInsights.Ingest;

/// <summary>Counts the automatic numbers of a document, which Word keeps as definitions and not as text. Paragraphs must come in their order.</summary>
internal sealed partial class ListNumbering
{
    private const int Levels = 9;

    private readonly Dictionary<int, NumberedList> lists;
    private readonly Dictionary<string, Style> styles;
    private readonly Dictionary<int, int?[]> counters = [];
    private readonly HashSet<(int List, int Level)> restarted = [];

    public ListNumbering(MainDocumentPart document)
    {
        lists = NumberedList.AllIn(document.NumberingDefinitionsPart?.Numbering);
        styles = (document.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
            .Where(s => s.StyleId?.Value is not null)
            .DistinctBy(s => s.StyleId!.Value)
            .ToDictionary(s => s.StyleId!.Value!, StringComparer.Ordinal);
    }

    /// <summary>The number or bullet before the paragraph, with the space behind it; empty where there is none.</summary>
    public string Next(Paragraph paragraph)
    {
        if (ListOf(paragraph) is not var (number, level) || !lists.TryGetValue(number, out var list) || list.Levels[level] is not { } form)
            return "";
        // Lists of one abstract definition count on together, unless one of them starts anew.
        if (!counters.TryGetValue(list.Abstract, out var counter))
            counters[list.Abstract] = counter = new int?[Levels];
        var restart = list.Restarts[level] is not null && restarted.Add((number, level));
        counter[level] = restart ? list.Restarts[level] : counter[level] + 1 ?? form.Start;
        Array.Clear(counter, level + 1, Levels - level - 1);
        if (form.IsBullet)
            return "- ";
        var written = Placeholder().Replace(form.Pattern, m => Written(list, counter, m.ValueSpan[1] - '1', form));
        return written.Length == 0 ? "" : written + " ";
    }

    private static string Written(NumberedList list, int?[] counter, int level, ListLevel form)
    {
        if (level is < 0 or >= Levels || list.Levels[level] is not { } shown)
            return "";
        return NumberFormats.Write(counter[level] ?? shown.Start, form.IsLegal ? NumberFormat.Digits : shown.Format);
    }

    private (int Number, int Level)? ListOf(Paragraph paragraph)
    {
        var own = paragraph.ParagraphProperties?.NumberingProperties;
        int? number = own?.NumberingId?.Val?.Value;
        int? level = own?.NumberingLevelReference?.Val?.Value;
        var style = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
        // Styles may be based on each other in a circle in damaged files.
        for (var steps = 0; number is null && style is not null && steps < 20 && styles.TryGetValue(style, out var definition); steps++)
        {
            var inherited = definition.StyleParagraphProperties?.NumberingProperties;
            number = inherited?.NumberingId?.Val?.Value;
            level ??= inherited?.NumberingLevelReference?.Val?.Value;
            style = definition.BasedOn?.Val?.Value;
        }

        return number is > 0 ? (number.Value, Math.Clamp(level ?? 0, 0, Levels - 1)) : null;
    }

    [GeneratedRegex("%[1-9]", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
