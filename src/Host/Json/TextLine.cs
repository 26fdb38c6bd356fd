using System.Text.Json;
using SdgInsights.Domain;

namespace SdgInsights.Host;

/// <summary>A text to classify and the id by which its answer is told from others.</summary>
internal sealed record TextLine(string Id, string Text)
{
    /// <param name="format"><c>text</c>, <c>jsonl</c>, or null to tell by the first character.</param>
    /// <param name="number">The line's number, which stands in where no id is given.</param>
    public static Parsed<TextLine> Read(string line, string? format, string number, string source)
    {
        if (format == "text" || (format is null && !line.TrimStart().StartsWith('{')))
            return Parsed<TextLine>.Of(new(number, line));
        try
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.ValueKind == JsonValueKind.Object
                && json.RootElement.TryGetProperty("text", out var text) && text.ValueKind == JsonValueKind.String)
            {
                var id = json.RootElement.TryGetProperty("id", out var given) ? given.ToString() : number;
                return Parsed<TextLine>.Of(new(id, text.GetString()!));
            }

            return Fail("an object without a text");
        }
        catch (JsonException)
        {
            return Fail("a line that is no JSON");
        }

        Parsed<TextLine> Fail(string found) => Parsed<TextLine>.Fail(new Problem(source, $"line {number}", "", found, "{\"id\": …, \"text\": \"…\"}"));
    }
}
