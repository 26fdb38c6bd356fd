using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>Makes the tables of formulas that charts of the dashboard are bound to.</summary>
internal sealed class LiveBlocks(ReportContext context, SelectionLists lists, CalculationCells cells)
{
    private readonly string sheet = context.Labels["sheet." + SheetKeys.Selection];

    /// <summary>Columns: year, its name for the chart, exact, approximate and all people, activities, those with a head count, resolutions.</summary>
    public LiveBlock ByYear(int titleRow) => Block("year", titleRow, lists.Years, ["year", "year_shown", "exact", "approximate", "total", "activities", "with_people", "resolutions"], (row, key) =>
    {
        var (scope, year) = (SelectionScope.AnyYear, At(0, row));
        var activities = Sum(Tally.Activities);
        var known = Sum(Tally.WithPeople);
        var people = Known(known, At(6, row), Sum(Tally.People));
        var approximate = Positive(Sum(Tally.Approximate));
        var exact = people.Number is null ? people : Cell.Of(people.Number.Value - (approximate.Number ?? 0));
        return
        [
            lists.Year(key),
            Named(lists.YearName(key), activities, At(5, row), known, At(6, row)),
            exact with { Formula = $"IF({At(6, row)}=0,\"\",{At(4, row)}-N({At(3, row)}))" },
            approximate,
            people,
            activities,
            known,
            Sum(Tally.Resolutions),
        ];

        Cell Sum(Tally tally) => cells.Sum(tally, scope, CalculationCells.YearColumn, year, r => r.Year == key);
    });

    /// <summary>Columns: region, its name for the chart, people, activities, those with a head count.</summary>
    public LiveBlock ByRegion(int titleRow) => Block("region", titleRow, lists.Regions, ["thai_region", "region_shown", "people", "activities", "with_people"], (row, key) =>
    {
        var activities = Sum(Tally.Activities);
        var known = Sum(Tally.WithPeople);
        return
        [
            Cell.Of(lists.Region(key)),
            Named(lists.Region(key), activities, At(3, row), known, At(4, row)),
            Known(known, At(4, row), Sum(Tally.People)),
            activities,
            known,
        ];

        Cell Sum(Tally tally) => cells.Sum(tally, SelectionScope.AnyRegion, CalculationCells.RegionColumn, At(0, row), r => r.Region == key);
    });

    /// <summary>Columns: goal, what is counted of it.</summary>
    public LiveBlock ByGoal(int titleRow, string counted, Func<Goal, Tally> tally) => Block(counted + "-by-goal", titleRow, Goal.All, ["goal", counted], (_, goal) =>
        [Cell.Of(context.Names.ShortGoal(goal)), cells.Sum(tally(goal), SelectionScope.Everything)]);

    /// <summary>Columns: type of organisation, people. A type of which nobody is known is empty.</summary>
    public LiveBlock ByOrganisation(int titleRow) => Block("organisation", titleRow, Types, ["organisation_type", "people"], (_, type) =>
        [Cell.Of(TallyNames.Type(type, context)), Positive(cells.Sum(Tally.PeopleOf(type), SelectionScope.Everything))]);

    /// <summary>Columns: country, activities, those with a head count, people.</summary>
    public LiveBlock ByCountry(int titleRow) => Block("country", titleRow, lists.Countries, ["country", "activities", "with_people", "people"], (row, key) =>
    {
        var known = Sum(Tally.WithPeople);
        return [Cell.Of(lists.Country(key)), Sum(Tally.Activities), known, Known(known, At(2, row), Sum(Tally.People), context.NotStated)];

        Cell Sum(Tally tally) => cells.Sum(tally, SelectionScope.AnyCountry, CalculationCells.CountryColumn, At(0, row), r => r.Country == key);
    });

    /// <summary>What is not stated stands last.</summary>
    public static IReadOnlyList<OrganisationType> Types { get; } = [.. Tally.OrganisationTypes.OrderBy(t => t == OrganisationType.NotStated)];

    private LiveBlock Block<T>(string key, int titleRow, IReadOnlyList<T> items, IReadOnlyList<string> columns, Func<int, T, IReadOnlyList<Cell>> cellsOf) => new(
        sheet,
        context.Labels["selection.block." + key],
        titleRow,
        [.. columns.Select(c => context.Labels["column." + c])],
        [.. items.Select((item, i) => cellsOf(titleRow + LiveBlock.HeadRows + i, item))]);

    /// <summary>Says in words where activities are known and none of their people are, since an empty place could be read as zero.</summary>
    private Cell Named(string name, Cell activities, string activitiesAt, Cell known, string knownAt)
    {
        var unknown = context.Labels.Format("chart.unknown", name, context.NotStated);
        return Cell.Of(activities.Number > 0 && known.Number == 0 ? unknown : name) with
        {
            Formula = $"IF(AND({activitiesAt}>0,{knownAt}=0),{Formulas.Text(unknown)},{Formulas.Text(name)})",
        };
    }

    private static Cell Known(Cell known, string knownAt, Cell people, string otherwise = "") =>
        (known.Number > 0 ? people : Cell.Of(otherwise, CellStyle.NumberWord)) with { Formula = $"IF({knownAt}=0,{Formulas.Text(otherwise)},{people.Formula})" };

    private static Cell Positive(Cell sum) =>
        (sum.Number > 0 ? sum : Cell.Of("", CellStyle.NumberWord)) with { Formula = $"IF({sum.Formula}=0,\"\",{sum.Formula})" };

    private static string At(int column, int row) => SheetNames.Cell(column, row);
}
