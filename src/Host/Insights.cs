using SdgInsights.Analytics;
using SdgInsights.Domain;
using SdgInsights.Reports;

namespace SdgInsights.Host;

/// <summary>The way in for notebooks and other programs: a dataset beside the reference data that names its codes.</summary>
/// <param name="Problems">What could not be read, a line each: what was found, what was expected and where.</param>
public sealed record Insights(Dataset Dataset, ReferenceData Reference, IReadOnlyList<string> Problems)
{
    static Insights() => PackageFolder.Use();

    public string Cite(Language language = Language.English) => Citation.Of(Dataset.Version, language);

    /// <summary>Reads reports into a database that is gone afterwards.</summary>
    /// <param name="inputs">Files, folders or zip archives; none for the sample reports.</param>
    /// <exception cref="InvalidDataException">Nothing could be read.</exception>
    public static Insights Read(params IReadOnlyList<string> inputs)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        var folder = Directory.CreateTempSubdirectory("sdg-insights-");
        try
        {
            var read = In(Path.Combine(folder.FullName, Options.DefaultDatabase), (workshop, store, terminal) =>
            {
                var mappings = Path.Combine(folder.FullName, "registers.csv");
                return Loader.For(workshop, store, mappings, keepsNames: false, terminal).Load(inputs.Count > 0 ? inputs : [SeedFolder.Inputs]).NothingToShow;
            });
            // Where the columns of registers were written down is of no use when the folder is gone.
            return read with { Problems = [.. read.Problems.Where(line => !line.Contains(folder.FullName, StringComparison.Ordinal))] };
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Reads a database that <c>run</c> or <c>ingest</c> has made.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidDataException">It is no such database.</exception>
    public static Insights Open(string database) => File.Exists(database)
        ? In(database, (_, _, _) => false)
        : throw new FileNotFoundException($"found no {database}; expected a database that `ingest` or `run` has made", database);

    private static Insights In(string database, Func<Workshop, IInsightsStore, Terminal, bool> hasNothing)
    {
        using var said = new StringWriter();
        var terminal = new Terminal(Stream.Null, Stream.Null, said, ShowsProgress: false, ShowsColour: false, TimeProvider.System);
        var workshop = Workshop.Open(terminal.Clock);
        using var store = StoreFile.Open(database, workshop, terminal);
        if (store is null || hasNothing(workshop, store, terminal))
            throw new InvalidDataException(said.ToString());
        return new(store.Read(Workshop.SoftwareVersion, workshop.Classifier.Version), workshop.Reference, said.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }
}
