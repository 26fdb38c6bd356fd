using System.Text.RegularExpressions;
using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Knows columns by their Thai and English headings, also where one cell has both, or an explanation in brackets.</summary>
internal sealed partial class RegisterHeadings
{
    private readonly Dictionary<string, RegisterColumn> columns = new(StringComparer.Ordinal);

    private RegisterHeadings(RegisterMappings mappings) => Mappings = mappings;

    /// <summary>Corrections of the user, which go before everything that headings say.</summary>
    public RegisterMappings Mappings { get; }

    /// <exception cref="DataFileException">An unknown column, or a heading that stands for two.</exception>
    public static RegisterHeadings Load(string folder, RegisterMappings mappings)
    {
        var headings = new RegisterHeadings(mappings);
        foreach (var row in DataTable.Read(folder, "register-columns.csv", "column", "lang", "heading").Rows)
        {
            var column = Codes.TryParse<RegisterColumn>(row["column"])
                ?? throw row.Refuse("column", row["column"], $"one of {string.Join(", ", Codes.All<RegisterColumn>())}");
            var key = KeyOf(row.Required("heading"));
            if (!headings.columns.TryAdd(key, column) && headings.columns[key] != column)
                throw row.Refuse("heading", $"{row["heading"]} for {Codes.Of(column)} and {Codes.Of(headings.columns[key])}", "each heading for one column");
        }

        return headings;
    }

    public RegisterColumn? ColumnOf(string heading)
    {
        if (Find(heading) is { } whole)
            return whole;
        var plain = Bracketed().Replace(heading, " ");
        if (plain.Length < heading.Length && Find(plain) is { } withoutBrackets)
            return withoutBrackets;
        // "ชื่อ-สกุล / Name", "ประเทศ Country": one thing in two languages. "ตำแหน่ง/หน่วยงาน" is two things in one cell, which nobody can part.
        var pieces = BetweenLanguages().Split(heading).Select(Find).ToList();
        return pieces.Count == 2 && pieces[0] == pieces[1] ? pieces[0] : null;
    }

    private RegisterColumn? Find(string heading) => columns.TryGetValue(KeyOf(QuestionNumber().Replace(heading, "")), out var column) ? column : null;

    // A heading such as # has no letters.
    private static string KeyOf(string heading) => RegisterKey.Of(heading) is { Length: > 0 } key ? key : heading.Trim();

    // Forms number their questions: "2. หน่วยงาน".
    [GeneratedRegex(@"^\s*[0-9๐-๙]{1,2}\s*[.)]\s*", RegexOptions.CultureInvariant)]
    private static partial Regex QuestionNumber();

    [GeneratedRegex(@"\([^)]*\)|（[^）]*）|\[[^\]]*\]", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"(?<=[\u0E00-\u0E7F.])\s*[/|(]?\s*(?=[A-Za-z])|(?<=[A-Za-z.])\s*[/|(]?\s*(?=[\u0E00-\u0E7F])", RegexOptions.CultureInvariant)]
    private static partial Regex BetweenLanguages();
}
