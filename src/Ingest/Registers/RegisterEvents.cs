using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Reads the event of a register from the lines above it, as reports are read.</summary>
internal sealed class RegisterEvents(IActivityExtractor extractor, RegisterWords words)
{
    public RegisterEvent Of(RegisterSheet sheet, string text, string source)
    {
        var head = sheet.Head.Of(text);
        var activity = SpanShift.Of(extractor.Extract(head, source).FirstOrDefault() ?? Sketch(head, source), sheet.Head.Start);
        var title = activity.Evidence.FirstOrDefault(e => e.Field == "title") is { } written ? Titled(written, text) : null;
        var sheetName = IsGeneric(sheet.Name) ? "" : sheet.Name;
        return title is null
            ? new(sheet, activity with { Title = NameOf(source, sheetName) }, RegisterKey.Of(sheetName))
            : new(sheet, activity with { Title = title.Quote, Evidence = [title, .. activity.Evidence.Where(e => e.Field != "title")] }, RegisterKey.Of(title.Quote));
    }

    // A register tells of an event even where too little stands above it for a report.
    private Activity Sketch(string head, string source)
    {
        var report = ReportLayout.Read(head, source);
        var date = EventDate.Of(report);
        var evidence = new List<Evidence>();
        if (Title.Of(report) is { } title)
            evidence.Add(report.EvidenceAt("title", title));
        if (date is { } found)
            evidence.Add(report.EvidenceAt("start_date", found.Mention.Span));
        return new() { Title = source, EventType = EventType.Other, Period = date?.Period, Sdgs = extractor.GoalsOf(head), Evidence = evidence };
    }

    /// <summary>The title without "list of participants"; null where nothing else is left.</summary>
    private Evidence? Titled(Evidence title, string text) => words.EventIn(title.Quote) is { Length: > 0 } name
        ? Evidence.At(title.Field, text, new(title.Span.End - name.Length, title.Span.End))
        : null;

    private bool IsGeneric(string sheetName) => sheetName.TrimEnd([.. "0123456789๐๑๒๓๔๕๖๗๘๙ ().-_/"]) is var name && (name.Length == 0 || words.Is("generic_sheet", name));

    private static string NameOf(string source, string sheetName)
    {
        var file = Path.GetFileNameWithoutExtension(source);
        return sheetName.Length == 0 ? file : $"{file}: {sheetName}";
    }
}
