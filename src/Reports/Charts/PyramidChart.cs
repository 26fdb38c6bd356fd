using SdgInsights.Analytics;
using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>People by age, women and girls to the left, men and boys to the right. Whose sex is not stated stands apart and is never split.</summary>
internal static class PyramidChart
{
    private static readonly string[] Sides = [Codes.Of(Sex.Female), Codes.Of(Sex.Male)];

    /// <summary>Behind the sides, in this order and only where there are any.</summary>
    private static readonly string[] Others =
    [
        Codes.Of(Sex.Other),
        MeasureKeys.Inferred + Codes.Of(Sex.Female),
        MeasureKeys.Inferred + Codes.Of(Sex.Male),
        Codes.Of(Sex.NotStated),
    ];

    public static ChartSpec Of(ReportContext context)
    {
        var people = context.Events.Where(e => e.People is not null)
            .SelectMany(e => e.Main.Participation)
            .GroupBy(p => (Sex: p.SexKey(), Age: Codes.Of(p.AgeGroup)))
            .ToDictionary(g => g.Key, g => g.Sum(p => (long)p.People));
        // Nothing is known of them: they would only make all other bars invisible.
        people.Remove((Codes.Of(Sex.NotStated), Codes.Of(AgeGroup.NotStated)), out var unknown);
        string[] ages = [.. Enum.GetValues<AgeGroup>().Skip(1).Append(AgeGroup.NotStated).Select(a => Codes.Of(a))];
        string[] sexes = [.. Sides, .. Others.Where(sex => people.Keys.Any(k => k.Sex == sex))];
        return new(
            "participants-by-age-and-sex",
            ChartKind.Pyramid,
            context.Labels["chart.participants-by-age-and-sex"],
            context.Labels.Format("chart.caption.pyramid", people.Values.Sum(), unknown),
            context.Labels["chart.axis.age_group"],
            context.Labels["unit.people"],
            [.. ages.Select(age => context.Names.Of(CodeNames.OfType<AgeGroup>(), age))],
            [.. sexes.Select((sex, place) => new ChartSeries(
                context.Names.Of(CodeNames.OfType<Sex>(), sex),
                sex == Codes.Of(Sex.NotStated) ? Palette.Unknown : Palette.Part(place, context.Colours),
                [.. ages.Select(age => (long?)people.GetValueOrDefault((sex, age)))]))],
            ChartCatalogue.Source(context));
    }
}
