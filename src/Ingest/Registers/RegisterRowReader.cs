using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Understands the cells of one register's rows; unknown values count as not stated and are remembered for a problem.</summary>
internal sealed class RegisterRowReader(RegisterHeader header, RegisterValues values, RegisterWords words)
{
    private static readonly string[] Ticks = ["/", "✓", "✔", "√", "☑", "✅", "1"];

    public UnknownValues Unknown { get; } = new(words);

    public RegisterRow Read(SheetRow row)
    {
        var name = NameIn(row);
        var country = Known(row, RegisterColumn.Country, values.Country, "a country of ISO 3166-1, in Thai or English");
        var countryCell = Cell(row, RegisterColumn.Country);
        var province = country is null or "TH" ? Known(row, RegisterColumn.Province, values.Province, "a Thai province; those of other countries beside their country") : null;
        var sex = SexIn(row);
        var age = AgeIn(row);
        var disability = DisabilityIn(row);
        return new(
            row,
            RegisterKey.Of(name),
            name.Length > 0 && !words.Is("placeholder_name", name),
            OrganisationIn(row),
            sex != Sex.NotStated || age != AgeGroup.NotStated || disability != Disability.NotStated,
            IsAbsent(row),
            new(
                1,
                ParticipationBasis.Register,
                country ?? (words.IsBlank(countryCell) && province is not null ? "TH" : null),
                province,
                CodeIn(row, RegisterColumn.OrganisationType, "organisation_type", OrganisationType.NotStated),
                sex,
                age,
                disability));
    }

    private string Cell(SheetRow row, RegisterColumn column) => header.Columns.TryGetValue(column, out var place) ? row[place] : "";

    private string NameIn(SheetRow row)
    {
        var name = Collapse.Whitespace($"{Cell(row, RegisterColumn.Name)} {Cell(row, RegisterColumn.FirstName)} {Cell(row, RegisterColumn.LastName)}");
        return words.IsBlank(name) ? "" : words.WithoutTitle(name);
    }

    private string? OrganisationIn(SheetRow row)
    {
        var text = Cell(row, RegisterColumn.Organisation);
        return words.IsBlank(text) || words.Is("no_organisation", text) || words.LooksLikeName(text) ? null : RegisterKey.Of(text);
    }

    private bool IsAbsent(SheetRow row)
    {
        var answer = Cell(row, RegisterColumn.Attendance);
        return words.Is("absent", answer) || words.Is("absent_answer", answer) || words.Is("absent", Cell(row, RegisterColumn.Remark));
    }

    private Sex SexIn(SheetRow row)
    {
        var female = IsTicked(Cell(row, RegisterColumn.SexFemale));
        var male = IsTicked(Cell(row, RegisterColumn.SexMale));
        return (female, male) switch
        {
            (true, false) => Sex.Female,
            (false, true) => Sex.Male,
            _ => CodeIn(row, RegisterColumn.Sex, "sex", Sex.NotStated),
        };
    }

    private AgeGroup AgeIn(SheetRow row)
    {
        var age = AgeIn(row, RegisterColumn.Age);
        return age == AgeGroup.NotStated ? AgeIn(row, RegisterColumn.AgeGroup) : age;
    }

    private AgeGroup AgeIn(SheetRow row, RegisterColumn column) =>
        KnownValue(row, column, values.AgeGroup, "an age, or a range within 0–14, 15–24, 25–59 or 60 and over") ?? AgeGroup.NotStated;

    private Disability DisabilityIn(SheetRow row) => Ticks.Contains(Cell(row, RegisterColumn.Disability))
        ? Disability.Yes
        : CodeIn(row, RegisterColumn.Disability, "disability", Disability.NotStated);

    private T CodeIn<T>(SheetRow row, RegisterColumn column, string list, T otherwise)
        where T : struct, Enum =>
        KnownValue(row, column, text => values.Code<T>(list, text), $"a value or alias of the code list {list}") ?? otherwise;

    private T? KnownValue<T>(SheetRow row, RegisterColumn column, Func<string, T?> read, string expected)
        where T : struct
    {
        var text = Cell(row, column);
        if (words.IsBlank(text))
            return null;
        var value = read(text);
        if (value is null)
            Unknown.Add(column, text, row.Number, expected);
        return value;
    }

    private string? Known(SheetRow row, RegisterColumn column, Func<string, string?> read, string expected)
    {
        var text = Cell(row, column);
        if (words.IsBlank(text))
            return null;
        var value = read(text);
        if (value is null)
            Unknown.Add(column, text, row.Number, expected);
        return value;
    }

    private bool IsTicked(string text) => text.Length > 0 && text != "0" && (Ticks.Contains(text) || !words.IsBlank(text));
}
