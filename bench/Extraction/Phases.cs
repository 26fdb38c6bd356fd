using SdgInsights.Domain;
using SdgInsights.Ingest;

namespace SdgInsights.Bench;

/// <summary>The steps from a file to the store one after the other, as the extractor takes them, each with its time.</summary>
internal sealed class Phases(Reading reading)
{
    private readonly Dictionary<string, double> seconds = [];
    private readonly Places places = new(reading.Reference);
    private readonly ProseParts parts = new(reading.Reference);
    private readonly Organisers holders = new(reading.Reference);
    private readonly EventKinds kinds = new(reading.Reference, reading.Models.Kinds);
    private readonly KindWords<ActivityLevel> levels = new(reading.Reference, "level");
    private readonly GroupMentions groups = new(reading.Reference);
    private readonly DocumentReaders readers = DocumentReaders.Load(Reading.ReferenceFolder, reading.Reference, new());
    private readonly ActivityReader activities = new(reading.Reference, reading.Models, ConfidenceTable.Load(Reading.ReferenceFolder));
    private TimeSpan last;

    /// <returns>Seconds by step.</returns>
    public IReadOnlyDictionary<string, double> Run(IReadOnlyList<InputFile> files)
    {
        using var scratch = new ScratchStore(reading.Reference);
        foreach (var batch in files.Chunk(Reading.BatchSize))
        {
            foreach (var file in batch)
                Extract(file);
            var read = batch.Select(reading.Read).ToList();
            last = Environment.CpuUsage.TotalTime;
            scratch.Store.Load(read);
            Note("storing");
        }

        return seconds;
    }

    private void Extract(InputFile file)
    {
        last = Environment.CpuUsage.TotalTime;
        var id = DocumentId.Of(file.Content);
        var content = readers.Read(file).Value!;
        LanguageGuess.Of(content.Text);
        Note("bytes to text, hash, language");
        var report = ReportLayout.Read(content.Text, file.Name);
        Note("normal text and layout");
        reading.Classifier.Classify(content.Text);
        Note("goals of the text");
        var heads = EventHeads.In(report);
        Note("heads of other events");
        if (heads.Count > 0)
        {
            new EventSections(activities).In(report);
            Note("texts with several heads, part by part");
            return;
        }

        var question = kinds.Of(report);
        var signs = ActivitySigns.All;
        var isOpen = question.IsOpen(signs);
        Note("is it an activity, and of which kind");
        if (!isOpen)
            return;
        var body = BodyAndEdition.Of(report);
        Note("body and edition");
        signs = signs with { Edition = body.Edition is not null };
        if (!question.IsOpen(signs))
            return;
        var resolutions = ResolutionReader.In(report);
        Note("resolutions");
        signs = signs with { Resolutions = resolutions.Count > 0 };
        if (!question.IsOpen(signs))
            return;
        var attendance = parts.Of(report, Attendance.ParticipantsOf(report));
        signs = signs with { Participants = attendance.Total is not null || Attendance.IsToldByMeeting(report) };
        Note("counts");
        if (!question.IsOpen(signs))
            return;
        var date = EventDate.Of(report);
        Note("dates");
        signs = signs with { Date = date is not null };
        if (!question.IsOpen(signs))
            return;
        var venue = places.VenueOf(report, date?.Mention);
        Note("venue");
        signs = signs with { Venue = venue is not null };
        if (!question.IsOpen(signs))
            return;
        var organisers = holders.Of(report);
        Note("actors");
        if (question.Answer(signs with { Organisers = organisers.Count > 0 }) is null)
            return;
        Attendance.OrganisationsOf(report);
        Note("counts");
        var where = places.Of(report, venue, organisers);
        Note("places");
        Title.Of(report);
        Mode.Of(report, venue, where.NamesTown);
        levels.Of(report);
        Note("title, mode and level");
        ProseStatement.In(report, resolutions);
        Note("declarations in prose");
        // The facts once more, for what is made of them; this time is in the rows above.
        var facts = activities.FactsOf(report)!;
        last = Environment.CpuUsage.TotalTime;
        activities.ActivityOf(facts);
        Note("evidence, confidence, contradictions");
        groups.In(facts);
        Note("groups whom the text mentions");
        foreach (var resolution in resolutions)
            reading.Classifier.Classify(report.Text.SourceOf(resolution.Item.Text));
        Note("goals of resolutions");
    }

    private void Note(string step)
    {
        var now = Environment.CpuUsage.TotalTime;
        seconds[step] = seconds.GetValueOrDefault(step) + (now - last).TotalSeconds;
        last = now;
    }
}
