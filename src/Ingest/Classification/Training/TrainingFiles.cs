using System.IO.Compression;
using System.Text.Json;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>
/// Reads labelled texts, one JSON object a line: <c>{"text":"…","sdgs":[5,16],"targets":["5.2"],"source":"osdg"}</c>; plain or gzip. Without
/// <c>source</c> a text is of our own writing; without <c>sdgs</c> it is unlabelled.
/// </summary>
public static class TrainingFiles
{
    public const string OwnSource = "own";

    public static IEnumerable<Parsed<LabelledText>> Read(string path)
    {
        using var file = File.OpenRead(path);
        using Stream plain = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(plain);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length > 0)
                yield return Row(line, path, number);
        }
    }

    private static Parsed<LabelledText> Row(string line, string path, int number)
    {
        Parsed<LabelledText> Refuse(string field, string found, string expected) =>
            Parsed<LabelledText>.Fail(new Problem(path, $"line {number}", field, found, expected));
        try
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("text", out var text) || text.ValueKind != JsonValueKind.String)
                return Refuse("text", "no text", "an object with a text");
            var source = root.TryGetProperty("source", out var named) && named.GetString() is { Length: > 0 } name ? name : OwnSource;
            if (!root.TryGetProperty("sdgs", out var sdgs))
                return Parsed<LabelledText>.Of(new(text.GetString()!, null, source));
            var goals = new HashSet<Goal>();
            foreach (var item in sdgs.EnumerateArray())
            {
                if (!item.TryGetInt32(out var goal) || !Goal.IsNumber(goal))
                    return Refuse("sdgs", item.ToString(), "goals from 1 to 17");
                goals.Add(new Goal(goal));
            }

            var targets = new HashSet<SdgTarget>();
            foreach (var item in root.TryGetProperty("targets", out var listed) ? listed.EnumerateArray().ToList() : [])
            {
                if (SdgTarget.FromCode(item.GetString()) is not { } target)
                    return Refuse("targets", item.ToString(), "targets such as 5.2 or 17.b");
                targets.Add(target);
            }

            return Parsed<LabelledText>.Of(new(text.GetString()!, goals, source) { Targets = targets });
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return Refuse("", "a line that is no such JSON object", "{\"text\":…,\"sdgs\":[…]}");
        }
    }
}
