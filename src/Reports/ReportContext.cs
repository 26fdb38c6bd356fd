using SdgInsights.Analytics;
using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>What every sheet and chart of one report draws on.</summary>
internal sealed class ReportContext : IWorkbookContext
{
    private readonly Lazy<LiveFigures> live;
    private readonly Lazy<IReadOnlyList<Picture>> pictures;

    public ReportContext(Dataset dataset, ReferenceData reference, Language language, ReportTemplate? template = null, Selection? selection = null)
    {
        Selection = selection ?? new();
        Template = template ?? ReportTemplate.Default;
        Dataset = dataset;
        Reference = reference;
        Labels = Labels.For(language);
        Names = new(reference, Labels);
        Dates = new(Labels);
        HeadCounts = new(Names, Labels);
        Events = Event.All(dataset.Activities);
        Figures = KeyFigures.Of(dataset.Activities, Events);
        Behind = new(Events, reference);
        Evidence = new(dataset.Activities);
        Links = new(this);
        StandingDecisions = [.. EventDecision.Standing(dataset.Decisions)];
        Charts = ChartCatalogue.All(this);
        live = new(() => new(this));
        pictures = new(() => [.. Charts, .. ChartCatalogue.FilesOnly(this)]);
    }

    public Dataset Dataset { get; }

    public ReferenceData Reference { get; }

    public ReportTemplate Template { get; }

    public TemplateColours Colours => Template.Colours;

    public Labels Labels { get; }

    public KeyNames Names { get; }

    public DateWording Dates { get; }

    public HeadCountWording HeadCounts { get; }

    public IReadOnlyList<Event> Events { get; }

    public KeyFigures Figures { get; }

    public ActivitiesBehind Behind { get; }

    public EvidenceIndex Evidence { get; }

    public SheetLinks Links { get; }

    /// <summary>What reviewers said of reports of the same event and did not withdraw.</summary>
    public IReadOnlyList<EventDecision> StandingDecisions { get; }

    public IReadOnlyList<ChartSpec> Charts { get; }

    /// <summary>What the dashboard shows when the workbook is opened.</summary>
    public Selection Selection { get; }

    /// <summary>The figures that follow the choice on the dashboard.</summary>
    public LiveFigures Live => live.Value;

    /// <summary>Who publishes the report, in its language; null where the template names nobody.</summary>
    public string? Publisher => Template.Organisation?.In(Labels.Language);

    /// <summary>The charts and whatever else is drawn into files.</summary>
    public IReadOnlyList<Picture> Pictures => pictures.Value;

    public string Footer => Labels.Format("workbook.footer", Dataset.Version.Id);

    public CellLink Front => Links.Sheet(SheetKeys.Contents);

    public string NotStated => Labels["not_stated"];

    /// <summary>For who cannot see the logo.</summary>
    public string LogoWords => Publisher is { } publisher ? Labels.Format("cover.logo.of", publisher) : Labels["cover.logo"];

    /// <summary>The logo in the first row of a sheet; null where the template has none.</summary>
    /// <param name="width">At most, in pixels, as <paramref name="height"/>.</param>
    public PlacedPicture? Logo(int column, int width, int height) => Template.Logo is { } logo
        ? new(logo, LogoWords, column, 0, width, height)
        : null;

    /// <summary>The period that the activities span, as a phrase.</summary>
    public string Coverage
    {
        get
        {
            var reports = Events.SelectMany(e => e.Reports).ToArray();
            var periods = reports.Select(a => a.Activity.Period).OfType<ActivityPeriod>().ToArray();
            if (periods.Length == 0)
                return Labels["contents.coverage.none"];
            var first = periods.MinBy(p => p.Start.Earliest)!.Start;
            var last = periods.Select(p => p.End ?? p.Start).MaxBy(d => d.Latest)!;
            var span = first == last ? Dates.Of(first) : Labels.Format("contents.coverage.period", Dates.Of(first), Dates.Of(last));
            var undated = reports.Length - periods.Length;
            return undated == 0 ? span : Labels.Format("contents.coverage.undated", span, undated);
        }
    }
}
