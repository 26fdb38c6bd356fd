using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using SdgInsights.Analytics;
using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>
/// Writes a dataset as a Data Package v2 (datapackage.org): the CSV tables, the whole as JSON, the manifest of its version, and
/// <c>datapackage.json</c>, which describes every field. The same data give the same bytes.
/// </summary>
public static class DataPackage
{
    public const string Descriptor = "datapackage.json";
    private const string Profiles = "https://datapackage.org/profiles/2.0/";

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <param name="folder">Created where it is missing; files of the same name are replaced.</param>
    /// <param name="licence">Null where the publisher has named none: then none is claimed.</param>
    /// <returns>Paths of the files written, the descriptor first.</returns>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static IReadOnlyList<string> Write(Dataset dataset, ReferenceData reference, string folder, Licence? licence = null)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        OutputFile.Folder(folder);
        var schemas = new TableSchemas(reference);
        var files = new List<PackageFile>();
        var resources = new List<PackageResource>();
        foreach (var table in CsvTables.Of(dataset, reference))
        {
            files.Add(PackageFile.Write(folder, table.Name + ".csv", to => CsvExport.Write(table, to)));
            resources.Add(Table(table, files[^1], schemas, dataset.Measures.GetValueOrDefault(table.Name)?.Measure));
        }

        files.Add(PackageFile.Write(folder, "dataset.json", to => JsonExport.Write(dataset, to)));
        resources.Add(Json("dataset", files[^1]));
        files.Add(PackageFile.Write(folder, "manifest.json", to => JsonExport.Write(DatasetManifest.Of(dataset), to)));
        resources.Add(Json("manifest", files[^1]));
        var descriptor = PackageFile.Write(folder, Descriptor, to => JsonSerializer.Serialize(to, Describe(dataset, licence, resources), Options));
        return [descriptor.Path, .. files.Select(f => f.Path)];
    }

    private static PackageDescriptor Describe(Dataset dataset, Licence? licence, IReadOnlyList<PackageResource> resources)
    {
        var (english, thai) = (Labels.For(Language.English), Labels.For(Language.Thai));
        object?[] counts = [dataset.Activities.Count, dataset.Version.Resolutions, dataset.Sources.Count, dataset.Version.ReviewedActivities];
        return new(
            Profiles + "datapackage.json",
            "sdg-insights",
            "sdg-insights-" + dataset.Version.Id,
            english["package.title"],
            thai["package.title"],
            english.Format("package.description", counts),
            thai.Format("package.description", counts),
            dataset.Version.Id,
            ["SDG", "civil society", "participation", "ASEAN", "Mekong", "Thailand"],
            Temporal(dataset),
            licence is null ? null : [new(licence.Name, licence.Path, licence.Title)],
            [new("SdgInsights", dataset.Version.SoftwareVersion, ["software"]), new("SdgInsights classifier", dataset.Version.ClassifierVersion, ["classifier"])],
            [.. dataset.Sources.Select(s => new PackageSource(s.Name, Address(s.Name), s.Id.ToString(), s.MediaType))],
            resources);
    }

    private static PackageTemporal? Temporal(Dataset dataset)
    {
        var periods = dataset.Activities.Select(a => a.Activity.Period).OfType<ActivityPeriod>().ToArray();
        return periods.Length == 0
            ? null
            : new(periods.Select(p => p.Start).MinBy(d => d.Earliest)!.ToString(), periods.Select(p => p.End ?? p.Start).MaxBy(d => d.Latest)!.ToString());
    }

    private static string? Address(string name) =>
        Uri.TryCreate(name, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? name : null;

    private static PackageResource Table(CsvTable table, PackageFile file, TableSchemas schemas, Measure? measure)
    {
        var (title, about) = schemas.Words(table, measure);
        return new(
            Profiles + "dataresource.json", table.Name, file.Name, "table", title.English, title.Thai, about.English, about.Thai, "csv", "text/csv", "utf-8", file.Bytes, file.Hash,
            new(Profiles + "tabledialect.json", Header: true, ",", "\r\n", "\"", DoubleQuote: true),
            schemas.Of(table, measure));
    }

    private static PackageResource Json(string name, PackageFile file)
    {
        var key = "package." + name;
        return new(
            Profiles + "dataresource.json", name, file.Name, null, Labels.For(Language.English)[key], Labels.For(Language.Thai)[key], null, null, "json", "application/json", "utf-8",
            file.Bytes, file.Hash, null, null);
    }
}
