using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>Something that the calculation table counts: one of its columns.</summary>
/// <param name="Index">Place among the columns that count, from 0.</param>
internal readonly record struct Tally(int Index)
{
    private static readonly string[] Names =
        ["activities", "with_people", "without_people", "people", "approximate", "reviewed", "to_review", "held_back", "with_country", "with_goal", "resolutions", "with_resolutions", "held", "people_held"];

    private const int Singles = 14;
    private const int ResolutionsStart = Singles + Domain.Goal.Count;
    private const int OrganisationsStart = ResolutionsStart + Domain.Goal.Count;

    public static readonly Tally Activities = new(0);

    /// <summary>Activities whose people are in <see cref="People"/>.</summary>
    public static readonly Tally WithPeople = new(1);

    /// <summary>Activities of which nobody knows how many came.</summary>
    public static readonly Tally WithoutPeople = new(2);

    public static readonly Tally People = new(3);
    public static readonly Tally Approximate = new(4);
    public static readonly Tally Reviewed = new(5);

    /// <summary>Fields of drafts that a person should check.</summary>
    public static readonly Tally ToReview = new(6);

    /// <summary>Reports whose people are left out of totals.</summary>
    public static readonly Tally HeldBack = new(7);

    public static readonly Tally WithCountry = new(8);
    public static readonly Tally WithGoal = new(9);
    public static readonly Tally Resolutions = new(10);
    public static readonly Tally WithResolutions = new(11);

    /// <summary>Activities held in the country of the row; in rows of all countries, in any that is known.</summary>
    public static readonly Tally Held = new(12);

    /// <summary>Everybody at the activities of <see cref="Held"/>, wherever they came from.</summary>
    public static readonly Tally PeopleHeld = new(13);

    public static int Count => OrganisationsStart + OrganisationTypes.Count;

    public static IReadOnlyList<OrganisationType> OrganisationTypes { get; } = Enum.GetValues<OrganisationType>();

    public static IEnumerable<Tally> All => Enumerable.Range(0, Count).Select(i => new Tally(i));

    /// <summary>Of these there is one sum for the whole selection.</summary>
    public static IEnumerable<Tally> Single => All.Take(Singles);

    /// <summary>As label keys <c>figure.NAME</c> name it; null for those of one goal or type of organisation.</summary>
    public string? Name => Index < Singles ? Names[Index] : null;

    /// <summary>The goal that is counted; null where none is.</summary>
    public Goal? Goal => Index is >= Singles and < OrganisationsStart ? Domain.Goal.All[(Index - Singles) % Domain.Goal.Count] : null;

    public bool IsOfResolutions => Index is >= ResolutionsStart and < OrganisationsStart;

    public OrganisationType? OrganisationType => Index >= OrganisationsStart ? OrganisationTypes[Index - OrganisationsStart] : null;

    /// <summary>People are unknown where no activity states any; the rest is never unknown.</summary>
    public bool IsOfPeople => this == People || this == Approximate || OrganisationType is not null;

    public static Tally ActivitiesOf(Goal goal) => new(Singles + goal.Index);

    public static Tally ResolutionsOf(Goal goal) => new(ResolutionsStart + goal.Index);

    public static Tally PeopleOf(OrganisationType type) => new(OrganisationsStart + (int)type);
}
