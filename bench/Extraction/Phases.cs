using SdgInsights.Domain;
using SdgInsights.Ingest;

namespace SdgInsights.Bench;

/// <summary>The steps from a file to the store one after the other, as the extractor takes them, each with its time.</summary>
internal sealed class Phases
{
    // What is done before the finder asks for the first, second, … time whether to go on.
    private static readonly string[] LookedFor = ["is it an activity, and of which kind", "body and edition", "resolutions", "counts", "dates", "venue"];

    private readonly Dictionary<string, double> seconds = [];
    private readonly FactFinder finder;
    private readonly EventKinds kinds;
    private readonly KindWords<ActivityLevel> levels;
    private readonly GroupMentions groups;
    private readonly DocumentReaders readers;
    private readonly ActivityReader activities;
    private readonly Reading reading;
    private TimeSpan last;

    public Phases(Reading reading)
    {
        this.reading = reading;
        readers = DocumentReaders.Load(Reading.ReferenceFolder, reading.Reference, new());
        var family = new PhraseFamily();
        finder = new(reading.Reference, reading.Models.HeadCounts, family);
        kinds = new(reading.Reference, reading.Models.Kinds, family);
        levels = new(reading.Reference, "level", family);
        groups = new(reading.Reference, family);
        activities = new(reading.Reference, reading.Models, ConfidenceTable.Load(Reading.ReferenceFolder), family);
    }

    /// <returns>Seconds by step.</returns>
    public IReadOnlyDictionary<string, double> Run(IReadOnlyList<InputFile> files)
    {
        using var scratch = new ScratchStore(reading.Reference);
        foreach (var batch in files.Chunk(Reading.BatchSize))
        {
            var unclassified = batch.Select(Extract).ToList();
            foreach (var (text, resolutions) in unclassified.OfType<Unclassified>())
                Classify(text, resolutions);
            var read = reading.Read(batch);
            last = Environment.CpuUsage.TotalTime;
            scratch.Store.Load(read);
            Note("storing");
        }

        return seconds;
    }

    /// <returns>Null where the text tells of no event.</returns>
    private Unclassified? Extract(InputFile file)
    {
        last = Environment.CpuUsage.TotalTime;
        var id = DocumentId.Of(file.Content);
        var content = readers.Read(file).Value!;
        LanguageGuess.Of(content.Text);
        Note("bytes to text, hash, language");
        var report = ReportLayout.Read(content.Text, file.Name);
        Note("normal text and layout");
        var heads = EventHeads.In(report);
        Note("heads of other events");
        if (heads.Count > 0)
        {
            new EventSections(activities).In(report);
            Note("texts with several heads, part by part");
            return new(content.Text, []);
        }

        var question = kinds.Of(report);
        var step = 0;
        var found = finder.In(report, signs =>
        {
            Note(LookedFor[step++]);
            return question.IsOpen(signs);
        });
        if (found is null)
            return null;
        Note("actors");
        if (question.Answer(found.Signs) is null)
            return null;
        Attendance.OrganisationsOf(report);
        Note("counts");
        var where = finder.Places.Of(report, found.Venue, found.Organisers);
        Note("places");
        Title.Of(report);
        Mode.Of(report, found.Venue, where.NamesTown);
        levels.Of(report);
        Note("title, mode and level");
        ProseStatement.In(report, found.Resolutions);
        Note("declarations in prose");
        // The facts once more, for what is made of them; this time is in the rows above.
        var facts = activities.FactsOf(report)!;
        last = Environment.CpuUsage.TotalTime;
        activities.ActivityOf(facts);
        Note("evidence, confidence, contradictions");
        groups.In(facts);
        Note("groups whom the text mentions");
        return new(content.Text, [.. found.Resolutions.Select(r => report.Text.SourceOf(r.Item.Text))]);
    }

    private void Classify(string text, IReadOnlyList<string> resolutions)
    {
        last = Environment.CpuUsage.TotalTime;
        reading.Classifier.Classify(text);
        Note("goals of the text");
        foreach (var resolution in resolutions)
            reading.Classifier.Classify(resolution);
        Note("goals of resolutions");
    }

    private void Note(string step)
    {
        var now = Environment.CpuUsage.TotalTime;
        seconds[step] = seconds.GetValueOrDefault(step) + (now - last).TotalSeconds;
        last = now;
    }

    /// <summary>What is to be classified of a text with an event: the whole, and its resolutions.</summary>
    private sealed record Unclassified(string Text, IReadOnlyList<string> Resolutions);
}
