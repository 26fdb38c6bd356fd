using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Understands the cells of the rows under one header; unknown values count as not stated and are remembered with their row.</summary>
internal sealed class RegisterRowReader
{
    private static readonly string[] Ticks = ["/", "✓", "✔", "√", "☑", "✅", "1"];

    private readonly RegisterHeader header;
    private readonly int[] names;
    private readonly RegisterWords words;
    private readonly ValueColumn<string> country;
    private readonly ValueColumn<string> province;
    private readonly ValueColumn<OrganisationType?> organisationType;
    private readonly ValueColumn<Sex?> sex;
    private readonly ValueColumn<AgeGroup?> age;
    private readonly ValueColumn<AgeGroup?> ageGroup;
    private readonly ValueColumn<Disability?> disability;
    private readonly Memo<string?> organisations;
    private readonly Memo<bool> absences;
    private readonly Memo<bool> remarks;

    public RegisterRowReader(RegisterHeader header, RegisterValues values, RegisterWords words)
    {
        const string ageExpected = "an age, or a range within 0–14, 15–24, 25–59 or 60 and over";
        this.header = header;
        names = [.. header.NamePlaces()];
        this.words = words;
        country = new(RegisterColumn.Country, words, values.Country, "a country of ISO 3166-1, in Thai or English");
        province = new(RegisterColumn.Province, words, values.Province, "a Thai province; those of other countries beside their country");
        organisationType = CodeColumn<OrganisationType>(RegisterColumn.OrganisationType, "organisation_type", values);
        sex = CodeColumn<Sex>(RegisterColumn.Sex, "sex", values);
        age = new(RegisterColumn.Age, words, values.AgeGroup, ageExpected);
        ageGroup = new(RegisterColumn.AgeGroup, words, values.AgeGroup, ageExpected);
        disability = CodeColumn<Disability>(RegisterColumn.Disability, "disability", values);
        organisations = new(OrganisationOf);
        absences = new(a => words.Is("absent", a) || words.Is("absent_answer", a));
        remarks = new(r => words.Is("absent", r));
    }

    public RegisterRow Read(SheetRow row)
    {
        var unknown = new List<UnknownValue>();
        var written = NameIn(row);
        var name = words.Titles.Read(written).Name;
        var nation = country.Read(Cell(row, RegisterColumn.Country), unknown);
        var home = nation is null or "TH" ? province.Read(Cell(row, RegisterColumn.Province), unknown) : null;
        // A Thai province tells its country, where the row leaves it blank.
        if (home is not null && unknown.Count == 0)
            nation ??= "TH";
        var properties = new ParticipationPart(
            1,
            ParticipationBasis.Register,
            nation,
            home,
            organisationType.Read(Cell(row, RegisterColumn.OrganisationType), unknown) ?? OrganisationType.NotStated,
            SexIn(row, unknown),
            age.Read(Cell(row, RegisterColumn.Age), unknown) ?? ageGroup.Read(Cell(row, RegisterColumn.AgeGroup), unknown) ?? AgeGroup.NotStated,
            DisabilityIn(row, unknown));
        var titled = header.TellsSex ? null : words.Titles.Read($"{Cell(row, RegisterColumn.Title)} {written}".TrimStart());
        return new(
            row,
            RegisterKey.Of(name),
            written,
            name.Length > 0 && !words.Is("placeholder_name", name),
            organisations[Cell(row, RegisterColumn.Organisation)],
            properties is not { Sex: Sex.NotStated, AgeGroup: AgeGroup.NotStated, Disability: Disability.NotStated },
            absences[Cell(row, RegisterColumn.Attendance)] || remarks[Cell(row, RegisterColumn.Remark)],
            titled is null or { Sex: Sex.NotStated } ? properties : properties with { Basis = ParticipationBasis.RegisterTitles, Sex = titled.Sex },
            titled?.Title ?? "",
            unknown);
    }

    private ValueColumn<T?> CodeColumn<T>(RegisterColumn column, string list, RegisterValues values)
        where T : struct, Enum => new(column, words, text => values.Code<T>(list, text), $"a value or alias of the code list {list}");

    private string Cell(SheetRow row, RegisterColumn column) => header.Columns.TryGetValue(column, out var place) ? row[place] : "";

    private string NameIn(SheetRow row)
    {
        var name = Collapse.Whitespace(string.Join(' ', names.Select(place => row[place])));
        return words.IsBlank(name) ? "" : name;
    }

    private string? OrganisationOf(string text) =>
        words.IsBlank(text) || words.Is("no_organisation", text) || words.Titles.LooksLikeName(text) ? null : RegisterKey.Of(text);

    private Sex SexIn(SheetRow row, List<UnknownValue> unknown) =>
        (IsTicked(Cell(row, RegisterColumn.SexFemale)), IsTicked(Cell(row, RegisterColumn.SexMale))) switch
        {
            (true, false) => Sex.Female,
            (false, true) => Sex.Male,
            _ => sex.Read(Cell(row, RegisterColumn.Sex), unknown) ?? Sex.NotStated,
        };

    private Disability DisabilityIn(SheetRow row, List<UnknownValue> unknown) => Ticks.Contains(Cell(row, RegisterColumn.Disability))
        ? Disability.Yes
        : disability.Read(Cell(row, RegisterColumn.Disability), unknown) ?? Disability.NotStated;

    private bool IsTicked(string text) => text.Length > 0 && text != "0" && (Ticks.Contains(text) || !words.IsBlank(text));
}
