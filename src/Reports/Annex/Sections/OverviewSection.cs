namespace SdgInsights.Reports;

/// <summary>The key figures, each with what it rests on.</summary>
internal sealed class OverviewSection : IAnnexSection
{
    public IEnumerable<Block> Build(AnnexContext context)
    {
        yield return new Heading(2, context["overview"]);
        if (context.Figures.Activities == 0)
        {
            yield return Paragraph.Of(context.Labels["contents.empty"]);
            yield break;
        }

        foreach (var block in context.Passage(People(context), KeyFigures(context)))
            yield return block;
        yield return Paragraph.Of(string.Join(' ', Subjects(context).OfType<string>()));
        yield return Paragraph.Of(string.Join(' ', Status(context).OfType<string>()));
    }

    private static IEnumerable<string?> People(AnnexContext context)
    {
        var figures = context.Figures;
        var sources = context.Report.Dataset.Sources;
        yield return context.Say("overview.activities", context.Activities, Documents(context), context.Counts.Of("documents", sources.Count));
        yield return figures.People is { } people
            ? context.Say("overview.people", context.Counts.Of("people", people), figures.WithPeople, figures.Activities)
            : context["none.people"];
        yield return figures.ApproximatePeople > 0 ? context.Say("overview.approximate", figures.ApproximatePeople) : null;
        yield return figures.HeldBack > 0 ? context.Say("overview.held_back", context.Counts.Of("reports", figures.HeldBack)) : null;
    }

    private static int Documents(AnnexContext context) => context.Report.Events.SelectMany(e => e.Reports).Select(r => r.Source.Id).Distinct().Count();

    private static IEnumerable<string?> Subjects(AnnexContext context)
    {
        var figures = context.Figures;
        yield return figures.Countries > 0 ? context.Say("overview.countries", figures.Countries, figures.WithCountry, figures.Activities) : null;
        yield return figures.Goals > 0 ? context.Say("overview.goals", figures.Goals, figures.WithGoal, figures.Activities) : context["goals.none"];
        yield return ResolutionSection.Total(context);
    }

    private static IEnumerable<string?> Status(AnnexContext context)
    {
        var figures = context.Figures;
        yield return figures.Reviewed == figures.Activities
            ? context.Say("overview.reviewed", figures.Activities)
            : context.Labels.Format("contents.status.text", figures.Reviewed, figures.Activities, figures.Activities - figures.Reviewed);
        yield return figures.InDoubt > 0 ? context.Labels.Format("contents.in_doubt.text", figures.InDoubt) : null;
    }

    private static Grid KeyFigures(AnnexContext context) => new(
        "key-figures",
        context["key_figures"],
        context["key_figures.about"],
        [new(context["column.indicator"], 3), new(context["column.value"], 1.6, IsNumber: true), new(context["column.base"], 6)],
        [.. Rows(context)],
        context.Note(context["key_figures.note"]));

    private static IEnumerable<GridRow> Rows(AnnexContext context)
    {
        var figures = context.Figures;
        var sources = context.Report.Dataset.Sources;
        return
        [
            Row("activities", figures.Activities, figures.Reviewed, figures.Activities - figures.Reviewed),
            Row("people", figures.People, figures.WithPeople, figures.Activities, figures.ApproximatePeople),
            Row("countries", figures.Countries, figures.WithCountry, figures.Activities),
            Row("goals", figures.Goals, figures.WithGoal, figures.Activities),
            Row("resolutions", figures.Resolutions, figures.WithResolutions, figures.Activities),
            Row("documents", sources.Count, Documents(context)),
        ];

        GridRow Row(string name, long? value, params object?[] rests) =>
            new([GridCell.Of(context["key." + name]), MeasureGrid.Number(value, context), GridCell.Of(context.Say($"key.{name}.base", rests))]);
    }
}
