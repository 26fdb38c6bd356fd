using SdgInsights.Analytics;
using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>One activity as a row of the register, each field from the report that the workbook takes it from.</summary>
internal static class RegisterCells
{
    private const int Longest = 120;

    /// <summary>More names would make rows higher than anyone reads.</summary>
    private const int MostNames = 5;

    public static IReadOnlyList<GridCell> Of(ConsultationRow row, AnnexContext context)
    {
        var (report, e) = (context.Report, row.Event);
        var people = row.From(FieldNames.Participants);
        return
        [
            GridCell.Of(e.Main.IsReviewed ? report.Dates.Of(e.Period) : $"{report.Dates.Of(e.Period)}\n{report.Labels.Status(e.Main)}"),
            Text(e.Stated(a => a.Level is { } level ? report.Names.Code(CodeLists.Level, level) : null), context),
            GridCell.Of(Activity(e, context)),
            Text(Place(row, context), context),
            Text(List(row.Joined(a => a.Organisers), context), context),
            Text(e.Stated(a => a.Mode is { } mode ? report.Names.Code(CodeLists.Mode, mode) : null), context),
            GridCell.Of(People(people, e, context)),
            GridCell.Of(row.From(FieldNames.Organisations).Activity.Organisations is { IsAttendance: true } organisations ? Number(organisations, context) : report.NotStated),
            Text(List(e.Countries.Select(report.Names.Country), context), context),
            GridCell.Of(Goals(e.Goals, context)),
            new([context.Notes.Of(e, people, FieldNames.Participants, FieldNames.StartDate, FieldNames.Title)]),
        ];
    }

    public static string Goals(IEnumerable<Goal> goals, AnnexContext context) =>
        string.Join(", ", goals.Distinct().Order()) is { Length: > 0 } numbers ? numbers : context.Report.NotStated;

    private static string Activity(Event e, AnnexContext context)
    {
        var title = Shortened.To(Longest, e.Main.Activity.Title);
        var (body, edition) = (e.Stated(a => a.Body), e.Stated(a => a.Edition));
        var isInTitle = e.Main.Activity.Title.Contains(body ?? "", StringComparison.Ordinal) && e.Main.Activity.Title.Contains(edition ?? "", StringComparison.Ordinal);
        return body is null || isInTitle ? title
            : edition is null ? $"{title}\n{Shortened.To(Longest, body)}"
            : $"{title}\n{context.Say("register.body", Shortened.To(Longest, body), Shortened.To(Longest, edition))}";
    }

    private static string Place(ConsultationRow row, AnnexContext context)
    {
        var (names, e) = (context.Report.Names, row.Event);
        return string.Join("; ", new[] { e.Stated(a => a.Venue) is { } venue ? Shortened.To(Longest, venue) : null, List(row.Joined(a => a.Provinces).Select(names.Province), context) }
            .Append(e.Stated(a => a.HostCountry) is { } country ? names.Country(country) : null)
            .Where(place => !string.IsNullOrEmpty(place)));
    }

    private static string People(StoredActivity from, Event e, AnnexContext context)
    {
        if (EventMerge.People(from) is not { } people)
            return context.Report.NotStated;
        var number = Number(people, context);
        return from.IsInDoubt ? context.Say("people.in_doubt", number)
            : e.Main.HeldBack?.Reason is HeldBackReason.PartOfTotal ? context.Say("people.part", number)
            : people.Scope is HeadCountScope.SumOfSeveral ? context.Say("people.several", number)
            : number;
    }

    private static string Number(HeadCount count, AnnexContext context) => count.Qualifier switch
    {
        HeadCountQualifier.About => context.Say("people.about", count.Value),
        HeadCountQualifier.AtLeast => context.Say("people.at_least", count.Value),
        _ => count.Value.Grouped(),
    };

    private static GridCell Text(string? text, AnnexContext context) =>
        GridCell.Of(string.IsNullOrWhiteSpace(text) ? context.Report.NotStated : text);

    private static string List(IEnumerable<string> names, AnnexContext context)
    {
        var all = names.Select(n => Shortened.To(Longest, n)).ToArray();
        return all.Length <= MostNames
            ? string.Join("; ", all)
            : context.Labels.Format("list.more", string.Join("; ", all[..(MostNames - 1)]), all.Length - MostNames + 1);
    }
}
