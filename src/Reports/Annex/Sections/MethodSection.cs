namespace SdgInsights.Reports;

/// <summary>How the figures came about, what they cannot say, and how to cite them.</summary>
internal sealed class MethodSection : IAnnexSection
{
    /// <summary>Labels of the method, in order; those of the workbook's notes where they hold here too.</summary>
    private static readonly string[] Method =
    [
        "note.21", "note.31", "note.32", "note.33", "note.34", "note.35", "note.37", "annex.method.events", "annex.method.dates", "annex.method.regions", "annex.method.goals",
    ];

    public IEnumerable<Block> Build(AnnexContext context)
    {
        var version = context.Report.Dataset.Version;
        return
        [
            new Heading(2, context["method"]),
            new Heading(3, context["method.how"]),
            .. Method.Select(key => Bullet(context.Labels[key])),
            new Heading(3, context["method.limits"]),
            .. Limits(context).OfType<string>().Select(Bullet),
            new Heading(3, context["method.cite"]),
            Paragraph.Of(context.Labels.Format("contents.cite.text", context["title"], version.Id)),
            Paragraph.Of(context.Say("method.software", version.SoftwareVersion, version.ClassifierVersion)),
        ];
    }

    private static IEnumerable<string?> Limits(AnnexContext context)
    {
        var toReview = context.Report.Dataset.Activities.Where(a => a.ToReview.Count > 0).ToArray();
        var problems = context.Report.Dataset.AllProblems().Count;
        yield return context.Labels["note.61"];
        yield return context["limit.misread"];
        yield return toReview.Length > 0 ? context.Say("limit.review", toReview.Sum(a => a.ToReview.Count), context.Counts.Of("activities", toReview.Length)) : null;
        yield return problems > 0 ? context.Say("limit.problems", problems) : null;
    }

    private static Paragraph Bullet(string text) => Paragraph.Of(text, ParagraphLook.Bullet);
}
