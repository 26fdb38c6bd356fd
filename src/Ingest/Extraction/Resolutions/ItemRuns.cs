using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Finds numbered and bulleted lists, each item on its line or all inside one paragraph.</summary>
public static partial class ItemRuns
{
    private const int LeadIn = 360;
    private const int LongestItem = 4000;
    private const char Dot = '•';

    // The ends of all labels that the pattern knows.
    private static readonly string[] Labels =
        ["ข้อ", "ข้อที่", "เสนอ", "เสนอที่", "แนะ", "แนะที่", "เรียกร้อง", "เรียกร้องที่", "มติ", "มติที่", "Recommendation", "Resolution", "Decision", "Proposal", "Demand", "D", "R"];

    private static readonly AnchoredPattern Markers = new(Marker(), AnchorsOf.Either(ItemNumbers, AnchorsOf.Words("(")), before: 24) { Begins = SearchValues.Create(Ascii.Digits + "ขมRDP(") };

    public static IEnumerable<ItemRun> In(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Numbered(report).Concat(Bulleted(report)).Concat(RunTogether(report));
    }

    private static IEnumerable<ItemRun> Numbered(Report report)
    {
        var runs = MarkerRuns(report);
        return runs.Select(run => RunOf(report, run, RestartAfter(runs, run)));
    }

    private static List<List<Match>> MarkerRuns(Report report)
    {
        var markers = Markers.Matches(report.Value).Where(m => report.IsContent(m.Index)).ToList();
        var used = new HashSet<int>();
        var runs = new List<List<Match>>();
        for (var first = 0; first < markers.Count; first++)
        {
            if (NumberOf(markers[first]) != 1 || used.Contains(first))
                continue;
            var run = new List<Match> { markers[first] };
            for (var next = first + 1; next < markers.Count; next++)
            {
                var number = NumberOf(markers[next]);
                if (StyleOf(markers[next]) != StyleOf(markers[first]) || used.Contains(next))
                    continue;
                if (number == 1 || markers[next].Index - run[^1].Index > LongestItem)
                    break;
                if (number == run.Count + 1)
                {
                    run.Add(markers[next]);
                    used.Add(next);
                }
            }

            if (run.Count >= 2)
                runs.Add(run);
        }

        return runs;
    }

    // No list has a hundred items; years and sums number none. What numbers an item ends with a mark or stands behind a label.
    private static void ItemNumbers(ReadOnlySpan<char> text, List<int> places)
    {
        for (var i = 0; text[i..].IndexOfAnyInRange('0', '9') is var next and >= 0;)
        {
            i += next;
            var length = text[i..].IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : text.Length - i;
            if (length <= 2 && (i + length < text.Length && text[i + length] is '.' or ')' || IsLabelled(text[..i])))
                places.Add(i);
            i += length;
        }
    }

    private static bool IsLabelled(ReadOnlySpan<char> before)
    {
        before = before.EndsWith(' ') ? before[..^1] : before;
        foreach (var label in Labels)
        {
            if (before.EndsWith(label, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    // A list that starts again in the same paragraph ends the one before it.
    private static int RestartAfter(List<List<Match>> runs, List<Match> run) =>
        runs.Where(r => r[0].Index > run[^1].Index && StyleOf(r[0]) == StyleOf(run[0])).Select(r => r[0].Index).DefaultIfEmpty(int.MaxValue).First();

    private static ItemRun RunOf(Report report, List<Match> run, int restart)
    {
        var onLines = StartsLine(report.Value, run[0].Index) && StartsLine(report.Value, run[1].Index);
        var items = new List<ListItem>();
        for (var i = 0; i < run.Count; i++)
        {
            var start = run[i].Index + run[i].Length;
            var end = i + 1 < run.Count ? run[i + 1].Index : Math.Min(restart, EndOfLast(report.Value, start, onLines));
            items.Add(new(SpanOf(run[i].Groups["number"]), Trim(report.Value, start, end)));
        }

        // A label such as "มติที่" says itself what the items are.
        var before = LeadInBefore(run[0].Index);
        return new(items, before.Of(report.Value) + run[0].Groups["item"].Value, before);
    }

    private static IEnumerable<ItemRun> Bulleted(Report report)
    {
        var run = new List<ListItem>();
        var head = 0;
        foreach (var line in report.Lines.Where(l => l.Kind is LineKind.Body or LineKind.Title))
        {
            var bullet = Bullet().Match(report.Value, line.Span.Start, line.Span.Length);
            if (bullet.Success)
            {
                if (run.Count == 0)
                    head = line.Span.Start;
                run.Add(new(null, Trim(report.Value, line.Span.Start + bullet.Length, line.Span.End)));
                continue;
            }

            if (run.Count >= 2)
                yield return Run([.. run]);
            run.Clear();
        }

        if (run.Count >= 2)
            yield return Run(run);

        ItemRun Run(IReadOnlyList<ListItem> items) => new(items, LeadInBefore(head).Of(report.Value), LeadInBefore(head));
    }

    // "… the following recommendations:• Publish the data• Include young people": pages whose list lost its lines.
    private static IEnumerable<ItemRun> RunTogether(Report report)
    {
        if (!report.Value.Contains(Dot, StringComparison.Ordinal))
            yield break;
        foreach (var line in report.Body)
        {
            var dots = InlineDot().Matches(line.Span.Of(report.Value)).Select(m => line.Span.Start + m.Index).ToList();
            if (dots.Count < 2)
                continue;
            var ends = dots.Skip(1).Append(EndOfRunTogether(report.Value, dots[^1], line.Span.End));
            yield return new([.. dots.Zip(ends, (dot, end) => new ListItem(null, Trim(report.Value, dot + 1, end)))], LeadInBefore(dots[0]).Of(report.Value), LeadInBefore(dots[0]));
        }
    }

    private static int EndOfRunTogether(string text, int start, int end) =>
        NextSentence().Match(text, start, end - start) is { Success: true } next ? next.Index : end;

    private static TextSpan LeadInBefore(int start) => new(Math.Max(0, start - LeadIn), start);

    private static int EndOfLast(string text, int start, bool onLines)
    {
        var line = text.IndexOf('\n', start);
        var end = line < 0 ? text.Length : line;
        // Inside a paragraph nothing marks the end of the last item but the words that go on with the report.
        if (!onLines && GoesOn().Match(text, start, end - start) is { Success: true } next)
            end = next.Index;
        return end;
    }

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ';' or ','))
            end--;
        if (end - start > 3 && text[start..end].EndsWith("และ", StringComparison.Ordinal))
            end -= 3;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new(start, end);
    }

    private static bool StartsLine(string text, int index) =>
        text[(text.LastIndexOf('\n', Math.Max(0, index - 1)) + 1)..index].All(char.IsWhiteSpace);

    private static int NumberOf(Match marker) => marker.Groups["letter"] is { Success: true } letter
        ? LetterNumbers.Of(letter.Value)
        : int.Parse(marker.Groups["digits"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private static string StyleOf(Match marker) => marker switch
    {
        _ when marker.Groups["letter"] is { Success: true } letter => LetterNumbers.StyleOf(letter.Value),
        _ when marker.Groups["item"] is { Success: true } item => item.Value.TrimEnd(),
        _ when marker.Groups["brackets"].Success => "(",
        _ => marker.Value.TrimEnd()[^1] == ')' ? ")" : ".",
    };

    private static TextSpan SpanOf(Group group) => new(group.Index, group.Index + group.Length);

    [GeneratedRegex(@"\G(?:(?<=^|[\s:;”""“])(?:(?<item>ข้อ(?:เสนอ(?:แนะ)?|เรียกร้อง)?(?:ที่)? ?|มติ(?:ที่)? ?|(?:Recommendation|Resolution|Decision|Proposal|Demand) |(?<=\n *)[DR])(?<number>(?<digits>[0-9]{1,2}))[.):]?(?= |[ก-ฮเ-ไ])|(?<brackets>\()(?<number>(?<digits>[0-9]{1,2}))\)|\((?<number>(?<letter>" + LetterNumbers.Pattern + @"))\)|(?<number>(?<digits>[0-9]{1,2}))(?:\.(?![0-9])|\))) ?(?=\S)|(?<=[ก-๙])(?<number>(?<digits>[0-9]{1,2}))\) (?=\S)|(?<=[a-z.)])(?<number>(?<digits>[0-9]{1,2}))\. (?=[A-Z]))", RegexOptions.CultureInvariant)]
    private static partial Regex Marker();

    [GeneratedRegex(@"^\s*(?:[-–•*▪●◦·]|\uF0B7|[a-z][.)]|[ก-ฮ][.)]) ?(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"(?<=\S ?)•(?= ?\S)", RegexOptions.CultureInvariant)]
    private static partial Regex InlineDot();

    [GeneratedRegex(@"(?<=[a-z.)])(?=[A-Z])|(?<=\.) (?=[A-Z])", RegexOptions.CultureInvariant)]
    private static partial Regex NextSentence();

    [GeneratedRegex(@" (?:ทั้งนี้|นอกจากนี้|อย่างไรก็ตาม|สำหรับ|ในการนี้|โอกาสนี้|นาย[ก-ฮเ-ไ]|นาง[ก-ฮเ-ไ]|โดย(?:กระทรวง|ที่ประชุม))|(?<=\.) (?=[A-Z])", RegexOptions.CultureInvariant)]
    private static partial Regex GoesOn();
}
