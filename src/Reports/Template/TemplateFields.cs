using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>Takes the fields of a template one by one and notes every one that does not fit.</summary>
internal sealed partial class TemplateFields(string file, JsonElement root)
{
    private const int LongestName = 120;
    private const int LongestCover = 400;

    /// <summary>Excel takes no longer name of a font.</summary>
    private const int LongestFont = 31;

    private readonly List<Problem> problems = [];

    public IReadOnlyList<Problem> Problems => problems;

    public ReportTemplate Template()
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            Refuse("", Kind(root), "a JSON object");
            return ReportTemplate.Default;
        }

        Known(root, "", "organisation", "cover", "colours", "fonts");
        return new()
        {
            Organisation = Text("organisation", LongestName),
            Cover = Text("cover", LongestCover),
            Colours = Colours(),
            Fonts = Fonts(),
        };
    }

    private BilingualText? Text(string field, int longest)
    {
        if (Object(field, "th", "en") is not { } both)
            return null;
        return new(Words(both, field, "th", longest), Words(both, field, "en", longest));
    }

    private string Words(JsonElement both, string field, string language, int longest)
    {
        var words = String(both, $"{field}.{language}", language)?.Trim();
        if (string.IsNullOrEmpty(words))
            Refuse($"{field}.{language}", "no words", "words in both languages, th and en");
        else if (words.Length > longest || words.Any(c => char.IsControl(c) || c >= '\uFFFE'))
            Refuse($"{field}.{language}", $"{words.Length} characters", $"one line of at most {longest} characters");
        return words ?? "";
    }

    private TemplateColours Colours()
    {
        var known = TemplateColours.Default;
        if (Object("colours", "primary", "accent", "tint", "text", "muted", "link") is not { } given)
            return known;
        var before = problems.Count;
        var colours = new TemplateColours(
            Colour(given, "primary", known.Primary), Colour(given, "accent", known.Accent), Colour(given, "tint", known.Tint),
            Colour(given, "text", known.Text), Colour(given, "muted", known.Muted), Colour(given, "link", known.Link));
        if (problems.Count > before)
            return known;
        foreach (var (field, front, back, atLeast) in colours.Pairs)
        {
            if (Contrast.Of(front, back) is var contrast && contrast < atLeast)
                Refuse("colours." + field, string.Create(CultureInfo.InvariantCulture, $"{front} on {back}, a contrast of {contrast:0.0}"), string.Create(CultureInfo.InvariantCulture, $"a contrast of at least {atLeast}"));
        }

        return colours;
    }

    private string Colour(JsonElement given, string name, string fallback)
    {
        if (String(given, "colours." + name, name) is not { } colour)
            return fallback;
        if (SixDigits().Match(colour) is { Success: true } match)
            return match.Groups["digits"].Value.ToUpperInvariant();
        Refuse("colours." + name, colour, "six hexadecimal digits such as 1F4E79");
        return fallback;
    }

    private TemplateFonts Fonts()
    {
        var known = TemplateFonts.Default;
        return Object("fonts", "heading", "body") is { } given ? new(Font(given, "heading", known.Heading), Font(given, "body", known.Body)) : known;
    }

    private string Font(JsonElement given, string name, string fallback)
    {
        if (String(given, "fonts." + name, name) is not { } font)
            return fallback;
        if (font.Length <= LongestFont && FontName().IsMatch(font))
            return font;
        Refuse("fonts." + name, font, $"the name of a font of at most {LongestFont} letters, digits, spaces and hyphens");
        return fallback;
    }

    /// <returns>Null where the field is left out or is no object.</returns>
    private JsonElement? Object(string field, params string[] names)
    {
        if (!root.TryGetProperty(field, out var value))
            return null;
        if (value.ValueKind != JsonValueKind.Object)
        {
            Refuse(field, Kind(value), $"an object with {string.Join(", ", names)}");
            return null;
        }

        Known(value, field + ".", names);
        return value;
    }

    private string? String(JsonElement owner, string field, string name)
    {
        if (!owner.TryGetProperty(name, out var value))
            return null;
        if (value.ValueKind == JsonValueKind.String)
            return value.GetString();
        Refuse(field, Kind(value), "a text in quotation marks");
        return null;
    }

    private void Known(JsonElement owner, string path, params string[] names)
    {
        foreach (var name in owner.EnumerateObject().Select(p => p.Name).Where(n => !names.Contains(n, StringComparer.Ordinal)))
            Refuse(path + name, "an unknown field", $"one of {string.Join(", ", names)}");
    }

    private void Refuse(string field, string found, string expected) => problems.Add(new(file, "", field, found, expected));

    private static string Kind(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => "a list",
        JsonValueKind.Object => "an object",
        JsonValueKind.String => "a text",
        _ => value.GetRawText(),
    };

    [GeneratedRegex(@"\A#?(?<digits>[0-9A-Fa-f]{6})\z")]
    private static partial Regex SixDigits();

    [GeneratedRegex(@"\A[\p{L}\p{M}0-9][\p{L}\p{M}0-9 -]*\z")]
    private static partial Regex FontName();
}
