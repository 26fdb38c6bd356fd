using FsCheck;
using FsCheck.Fluent;
using SdgInsights.Domain;

namespace SdgInsights.Ingest.Tests;

/// <summary>What holds for every register: it counts distinct people, and its parts add up to them.</summary>
public class RegisterProperties
{
    private static readonly Gen<string> Row =
        from name in Gen.Choose(1, 12)
        from organisation in Gen.Choose(0, 3)
        from country in Gen.Elements("ไทย", "ลาว", "Cambodia", "", "แดนไกล")
        from sex in Gen.Elements("หญิง", "ชาย", "F", "ไม่ประสงค์ระบุ", "")
        from age in Gen.Elements("17", "๒๕", "60 ปีขึ้นไป", "18-30", "")
        select $"บุคคล{name},{(organisation == 0 ? "" : $"องค์กร {organisation}")},{country},{sex},{age}";

    private static readonly Arbitrary<List<string>> Rows = Row.NonEmptyListOf().Select(r => r.ToList()).ToArbitrary();

    [Fact]
    public void Counts_the_distinct_pairs_of_name_and_organisation() => Prop
        .ForAll(Rows, rows => Read(rows).Participants!.Value == Used(rows).Select(r => string.Join(',', r.Split(',')[..2])).Distinct().Count())
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Its_parts_add_up_to_its_people_and_none_is_empty() => Prop
        .ForAll(Rows, rows => Read(rows) is var a && a.Parts.Sum(p => p.People) == a.Participants!.Value && a.Parts.All(p => p.People > 0) && a.Parts.Select(p => p with { People = 1 }).Distinct().Count() == a.Parts.Count)
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Rows_written_twice_change_no_count() => Prop
        .ForAll(Rows, rows => Read([.. rows, .. rows]) is var twice && Read(rows) is var once && twice.Participants == once.Participants && twice.Parts.SequenceEqual(once.Parts))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_distinct_rows_changes_nothing() => Prop
        .ForAll(Rows, rows =>
        {
            var distinct = rows.DistinctBy(r => string.Join(',', r.Split(',')[..2])).ToList();
            return Read(distinct).Parts.SequenceEqual(Read([.. Enumerable.Reverse(distinct)]).Parts);
        })
        .QuickCheckThrowOnFailure();

    // The first row keeps every register from being empty.
    private static Activity Read(List<string> rows) => Register.Of(["ชื่อ-สกุล,องค์กร,ประเทศ,เพศ,อายุ", .. Used(rows)]);

    private static IEnumerable<string> Used(List<string> rows) => rows.Where(IsMoreThanAName).DefaultIfEmpty("บุคคล1,องค์กร 1,,,");

    private static bool IsMoreThanAName(string row) => row.TrimEnd(',').Contains(',', StringComparison.Ordinal);
}
