using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>What a register says twice, or says of itself.</summary>
internal static class RegisterChecks
{
    private const string Field = "participants_total";

    public static IEnumerable<Problem> Of(IReadOnlyList<RegisteredPerson> people, int? statedTotal, SheetTable table, string source)
    {
        var repeated = people.GroupBy(p => p.Identity).Where(g => g.Skip(1).Any()).Select(g => g.Select(p => p.Row).ToList()).ToList();
        foreach (var rows in repeated)
        {
            yield return new(
                source,
                table.Place(rows[^1]),
                Field,
                $"the same name and organisation in {table.RowWord}s {RowList.Of(rows)}",
                "each person once; counted once");
        }

        var distinct = people.Select(p => p.Identity).Distinct().Count();
        if (statedTotal is { } stated && stated != people.Count && stated != distinct)
            yield return new(source, table.Place(table.Rows[^1].Number), Field, $"a stated total of {stated}", $"{distinct}, as the rows count");
    }
}
