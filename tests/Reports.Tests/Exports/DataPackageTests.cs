using System.Text.Json;
using SdgInsights.Analytics;

namespace SdgInsights.Reports.Tests;

public sealed class DataPackageTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("sdg-insights-package-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Every_table_is_what_its_schema_says() => Assert.All(
        new[] { SampleDataset.Full, SampleDataset.Empty, HostileDataset.All },
        dataset => Assert.Empty(Written(dataset).Faults()));

    [Fact]
    public void A_file_that_was_changed_afterwards_is_found_out()
    {
        var file = Path.Combine(Write(SampleDataset.Full), "participation.csv");
        File.WriteAllText(file, File.ReadAllText(file).Replace(",true,", ",maybe,", StringComparison.Ordinal).Replace(",female,", ",women,", StringComparison.Ordinal));
        var faults = new ReadPackage(folder.FullName).Faults().ToArray();
        Assert.Contains(faults, f => f.StartsWith("participation.csv: found another hash", StringComparison.Ordinal));
        Assert.Contains(faults, f => f.Contains("counted: found maybe; expected true or false", StringComparison.Ordinal));
        Assert.Contains(faults, f => f.Contains("sex: found women", StringComparison.Ordinal));
    }

    [Fact]
    public void An_activity_that_is_missing_is_missed_by_every_table_that_refers_to_it()
    {
        var file = Path.Combine(Write(SampleDataset.Full), "activities.csv");
        File.WriteAllLines(file, File.ReadAllLines(file)[..^1]);
        var faults = new ReadPackage(folder.FullName).Faults().ToArray();
        Assert.All(new[] { "participation", "evidence", "merged_fields" }, table => Assert.Contains(faults, f => f.StartsWith(table + ": found", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_field_and_table_has_words_in_both_languages() => Assert.All(Written(SampleDataset.Full).Resources, resource =>
    {
        Assert.All(new[] { "title", "titleTh" }, p => Assert.NotEqual("", resource.GetProperty(p).GetString()));
        if (resource.TryGetProperty("schema", out var schema))
        {
            Assert.All(schema.GetProperty("fields").EnumerateArray(), field => Assert.All(
                new[] { "title", "titleTh", "description", "descriptionTh" }, p => Assert.False(string.IsNullOrWhiteSpace(field.GetProperty(p).GetString()), $"{resource.GetProperty("name")}, {field}")));
        }
    });

    [Theory]
    [InlineData("by-country", "country", "Country", "ประเทศ")]
    [InlineData("by-country", "country_th", "Country (Thai)", "ประเทศ (ภาษาไทย)")]
    [InlineData("activities", "venue", "Venue", "สถานที่จัด")]
    public void Fields_are_named(string table, string name, string english, string thai)
    {
        var field = Written(SampleDataset.Full).Tables[table].Fields.Single(f => f.GetProperty("name").GetString() == name);
        Assert.Equal((english, thai), (field.GetProperty("title").GetString(), field.GetProperty("titleTh").GetString()));
    }

    [Fact]
    public void Every_entry_of_the_dictionary_describes_a_column()
    {
        var columns = CsvTables.Of(SampleDataset.Full, SampleReference.Data).SelectMany(t => t.Columns.Select(c => (t.Name, c))).ToHashSet();
        var strays = DataDictionary.Embedded.Value.Entries.Keys.Where(e => e.Field.Length > 0 && e.Table switch
        {
            "measure" => e.Field is not ("key" or "name_en" or "name_th") && !columns.Contains(("by-country", e.Field)),
            "*" => !columns.Any(c => c.c == e.Field),
            _ => !columns.Contains(e),
        });
        Assert.Empty(strays);
    }

    [Fact]
    public void The_descriptor_names_version_sources_and_coverage_and_no_time()
    {
        var package = Written(SampleDataset.Full).Descriptor;
        Assert.Equal("https://datapackage.org/profiles/2.0/datapackage.json", package.GetProperty("$schema").GetString());
        Assert.Equal(SampleDataset.Full.Version.Id, package.GetProperty("version").GetString());
        Assert.Equal(SampleDataset.Full.Sources.Select(s => s.Id.ToString()), package.GetProperty("sources").EnumerateArray().Select(s => s.GetProperty("hash").GetString()));
        Assert.Equal(("2018-01-31", "2024-03-14"), (package.GetProperty("temporal").GetProperty("start").GetString(), package.GetProperty("temporal").GetProperty("end").GetString()));
        Assert.False(package.TryGetProperty("created", out _));
    }

    [Fact]
    public void A_licence_is_claimed_only_where_the_publisher_names_one()
    {
        Assert.False(Written(SampleDataset.Full).Descriptor.TryGetProperty("licenses", out _));
        var licence = Licence.All.Single(l => l.Name == "CC-BY-4.0");
        var named = Written(SampleDataset.Full, licence).Descriptor.GetProperty("licenses")[0];
        Assert.Equal((licence.Name, licence.Path), (named.GetProperty("name").GetString(), named.GetProperty("path").GetString()));
    }

    [Fact]
    public void The_manifest_counts_what_the_version_is_made_of()
    {
        Write(SampleDataset.Full);
        var manifest = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder.FullName, "manifest.json"))).RootElement;
        var records = manifest.GetProperty("records");
        Assert.Equal(SampleDataset.Full.Activities.Count, records.GetProperty("activities").GetInt32());
        Assert.Equal(SampleDataset.Full.Activities.Sum(a => a.Participation.Count), records.GetProperty("participation_rows").GetInt32());
        Assert.Equal("linear-1", manifest.GetProperty("classifier").GetString());
        Assert.Contains(SampleDataset.Full.Version.Id, manifest.GetProperty("cite_as_th").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_from_the_web_keeps_its_address()
    {
        var source = SampleDataset.Full.Sources[0] with { Name = "https://example.org/forum" };
        var package = Written(SampleDataset.Full with { Sources = [source] }).Descriptor;
        Assert.Equal(source.Name, package.GetProperty("sources")[0].GetProperty("path").GetString());
    }

    private ReadPackage Written(Dataset dataset, Licence? licence = null) => new(Write(dataset, licence));

    private string Write(Dataset dataset, Licence? licence = null)
    {
        DataPackage.Write(dataset, SampleReference.Data, folder.FullName, licence);
        return folder.FullName;
    }
}
