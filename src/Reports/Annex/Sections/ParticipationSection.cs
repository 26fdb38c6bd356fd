using System.Globalization;
using SdgInsights.Analytics;

namespace SdgInsights.Reports;

/// <summary>Activities and people by year, country and region.</summary>
internal sealed class ParticipationSection : IAnnexSection
{
    public IEnumerable<Block> Build(AnnexContext context)
    {
        var people = context.Labels.Format("chart.caption.people", context.Figures.WithPeople, context.Figures.Activities);
        return
        [
            new Heading(2, context["participation"]),
            new Heading(3, context["year"]),
            .. context.Passage(Years(context), context.Chart("participants-by-year"), context.Chart("activities-by-year"), MeasureGrid.Of("by-year", people, context)),
            new Heading(3, context["country"]),
            .. context.Passage(Countries(context), context.Chart("participants-by-country"), MeasureGrid.Of("by-country", people, context)),
            new Heading(3, context["region"]),
            .. context.Passage(Regions(context), MeasureGrid.Of("by-thai-region", people, context)),
            .. WorldRegions(context),
        ];
    }

    private static IEnumerable<string?> Years(AnnexContext context)
    {
        var years = context.Report.Dataset.Rows("by-year")
            .Where(r => r is { Activities: > 0 } && r.Keys[0] != MeasureKeys.NotStated)
            .OrderBy(r => r.Keys[0], StringComparer.Ordinal)
            .ToArray();
        if (years.Length == 0)
            return [context["year.none"]];
        var (first, last, dated) = (years[0], years[^1], years.Sum(r => r.Activities));
        if (years.Length == 1)
            return [context.Say("year.one", Year(first), dated, context.Figures.Activities)];
        return
        [
            context.Say("year.many", context.Counts.Of("years", years.Length), Year(first), Year(last), dated, context.Figures.Activities),
            Ranked.Largest(years, r => r.Activities) is { } largest ? context.Say("year.largest", Year(largest), largest.Activities, dated) : null,
            first.Activities == last.Activities ? null : context.Say("year.compared", Year(first), Activities(first), Year(last), Activities(last)),
        ];

        string Year(MeasureRow row) => context.Report.Dates.Of(new Domain.PartialDate(int.Parse(row.Keys[0], CultureInfo.InvariantCulture)));

        string Activities(MeasureRow row) => context.Counts.Of("activities", row.Activities);
    }

    private static IEnumerable<string?> Countries(AnnexContext context)
    {
        if (context.Figures.People is not { } people)
            return [context["none.people"]];
        var rows = context.Report.Dataset.Rows("by-country");
        var known = KnownShares.Known(rows).ToArray();
        var (sum, unsplit, unstated) = (Sum(known), Sum(rows.Where(r => r.Kind() is KeyKind.Unallocated)), Sum(rows.Where(r => r.Kind() is KeyKind.NotStated)));
        return
        [
            context.Say("country.known", context.Counts.Of("people", people), sum),
            unsplit > 0 ? context.Say("country.unsplit", unsplit) : null,
            unstated > 0 ? context.Say("country.unstated", unstated) : null,
            Ranked.Largest(known, r => r.People!.Value) is { } largest
                ? context.Say("country.largest", context.Report.Names.Country(largest.Keys[0]), largest.People, sum)
                : null,
        ];
    }

    private static IEnumerable<string?> Regions(AnnexContext context)
    {
        var known = context.Report.Dataset.Rows("by-thai-region").Where(r => r.Keys[0] != MeasureKeys.NotStated).ToArray();
        var activities = known.Sum(r => r.Activities);
        yield return context.Say("region.known", activities, context.Figures.Activities);
        if (Ranked.Largest(known, r => r.Activities) is { } largest)
            yield return context.Say("region.largest", context.Report.Names.ThaiRegion(largest.Keys[0]), largest.Activities, activities);
    }

    private static IEnumerable<Block> WorldRegions(AnnexContext context) =>
        MeasureGrid.Of("by-m49-region", context.Labels.Format("chart.caption.people", context.Figures.WithPeople, context.Figures.Activities), context) is { } grid
            ? context.Passage([context["region.m49"]], grid)
            : [];

    private static long Sum(IEnumerable<MeasureRow> rows) => rows.Sum(r => r.People ?? 0);
}
