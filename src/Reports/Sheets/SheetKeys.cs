namespace SdgInsights.Reports;

internal static class SheetKeys
{
    public const string Contents = "contents";
    public const string Dashboard = "dashboard";
    public const string Activities = "activities";
    public const string Consultations = "consultations";
    public const string Resolutions = "resolutions";
    public const string Addressees = "addressees";
    public const string Groups = "groups";
    public const string Merged = "merged";
    public const string Participation = "participation";
    public const string Regions = "regions";
    public const string Gaps = "gaps";
    public const string GoalsTogether = "goals_together";
    public const string Years = "years";
    public const string Stakeholders = "stakeholders";
    public const string Pivot = "pivot";
    public const string PivotPeople = "pivot_people";
    public const string PivotGoals = "pivot_goals";
    public const string Charts = "charts";
    public const string Maps = "maps";
    public const string Selection = "selection";
    public const string Calculation = "calculation";
    public const string Sources = "sources";
    public const string Evidence = "evidence";
    public const string Review = "review";
    public const string Problems = "problems";
    public const string Notes = "notes";
}
