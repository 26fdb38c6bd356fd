using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>Reads organisations.csv: a code, a name or an alias that stands twice is refused, since a written name must mean one body.</summary>
internal static class OrganisationFile
{
    private const string File = "organisations.csv";

    /// <exception cref="DataFileException">The first thing found wrong.</exception>
    public static List<Organisation> Read(string folder, HashSet<string> countries)
    {
        var organisations = new List<Organisation>();
        var codes = new HashSet<string>(StringComparer.Ordinal);
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in DataTable.Read(folder, File, "code", "name_en", "name_th", "type", "country", "aliases_en", "aliases_th").Rows)
        {
            var code = row.Required("code");
            if (!codes.Add(code))
                throw row.Refuse("code", $"{code} a second time", "each code once");
            var type = Codes.TryParse<OrganisationType>(row["type"]) ?? throw row.Refuse("type", row["type"], "a code of the list organisation_type");
            var country = row.Optional("country");
            if (country is not null && !countries.Contains(country))
                throw row.Refuse("country", country, "a code of countries.csv, or nothing for a body of several states");
            var organisation = new Organisation(code, row.Name(), type, country);
            foreach (var name in organisation.AllNames)
            {
                if (!owners.TryAdd(OrganisationRegister.Key(name), code))
                    throw row.Refuse("name", $"{name}, which names {owners[OrganisationRegister.Key(name)]} already", "names that mean one organisation");
            }

            organisations.Add(organisation);
        }

        return organisations;
    }
}
