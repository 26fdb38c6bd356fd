using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>A template, or everything that is wrong with it.</summary>
/// <param name="Template">Null where there are problems.</param>
public sealed record TemplateReading(ReportTemplate? Template, IReadOnlyList<Problem> Problems);

/// <summary>Reads a folder with <c>template.json</c> and, if there is one, <c>logo.png</c> or <c>logo.jpg</c>.</summary>
public static class TemplateReader
{
    public const string FileName = "template.json";

    private static readonly JsonDocumentOptions Options =
        new() { AllowDuplicateProperties = false, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <exception cref="IOException">A file is there and cannot be read.</exception>
    public static TemplateReading Read(string folder)
    {
        var file = Path.Combine(folder, FileName);
        if (!File.Exists(file))
            return Refused(new Problem(folder, "", "", Directory.Exists(folder) ? $"no {FileName}" : "no such folder", $"a folder with {FileName}"));
        ReadOnlyMemory<byte> content = File.ReadAllBytes(file);
        if (!Utf8.IsValid(content.Span))
            return Refused(new Problem(file, "", "", "letters that are not UTF-8", "a JSON object saved as UTF-8"));
        try
        {
            // Editors on Windows begin a file with a byte order mark.
            using var json = JsonDocument.Parse(content.Span.StartsWith(Encoding.UTF8.Preamble) ? content[Encoding.UTF8.Preamble.Length..] : content, Options);
            var fields = new TemplateFields(file, json.RootElement);
            var template = fields.Template();
            var logo = LogoReader.Read(folder);
            var problems = logo.Problem is { } problem ? [.. fields.Problems, problem] : fields.Problems;
            return problems.Count == 0 ? new(template with { Logo = logo.Logo }, []) : new(null, problems);
        }
        catch (JsonException e)
        {
            return Refused(new Problem(file, $"line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}", "", "no JSON", "a JSON object"));
        }
        catch (InvalidOperationException)
        {
            // What a text is made of is looked at when it is asked for.
            return Refused(new Problem(file, "", "", "half a character, written as \\uD800 to \\uDFFF", "whole characters"));
        }
    }

    private static TemplateReading Refused(Problem problem) => new(null, [problem]);
}
