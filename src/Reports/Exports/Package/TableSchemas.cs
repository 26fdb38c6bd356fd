using System.Globalization;
using SdgInsights.Analytics;
using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>Describes the tables of an export by the data dictionary.</summary>
internal sealed class TableSchemas(ReferenceData reference)
{
    private const string Profile = "https://datapackage.org/profiles/2.0/tableschema.json";

    private readonly DataDictionary dictionary = DataDictionary.Embedded.Value;
    private readonly Labels english = Labels.For(Language.English);
    private readonly Labels thai = Labels.For(Language.Thai);

    /// <param name="measure">The measure that the table answers; null for tables of facts.</param>
    public PackageSchema Of(CsvTable table, Measure? measure)
    {
        var fields = table.Columns.Select(column => (Column: column, Entry: Entry(table, measure, column))).ToArray();
        var keys = fields.Where(f => f.Entry.IsKey).Select(f => f.Column).ToArray();
        var foreign = fields.Where(f => f.Entry.Reference.Length > 0).Select(f => ForeignKey(table.Name, f.Column, f.Entry.Reference)).ToArray();
        return new(
            Profile,
            [.. fields.Select(f => Worded(FieldKinds.Of(f.Column, f.Entry, reference), f.Entry, measure))],
            [""],
            keys.Length > 0 ? keys : null,
            foreign.Length > 0 ? foreign : null);
    }

    public (Label Title, Label About) Words(CsvTable table, Measure? measure)
    {
        if (measure is null)
            return (dictionary.Table(table.Name).Title, dictionary.Table(table.Name).About);
        var title = dictionary.Table(DataDictionary.Measure).Title;
        return (
            Filled(title, string.Join(", ", measure.Dimensions.Select(Name(english))), string.Join(" ", measure.Dimensions.Select(Name(thai)))),
            new(measure.Id, measure.SentenceEnglish, measure.SentenceThai, title.Source));
    }

    private DictionaryEntry Entry(CsvTable table, Measure? measure, string column) => measure is null
        ? dictionary[table.Name, column]
        : dictionary[DataDictionary.Measure, DimensionOf(measure, column) is { } dimension ? KeyField(column, dimension) : column];

    private PackageField Worded(PackageField field, DictionaryEntry entry, Measure? measure)
    {
        var dimension = measure is null ? null : DimensionOf(measure, field.Name);
        var title = dimension is null ? entry.Title : Filled(entry.Title, Name(english)(dimension), Name(thai)(dimension));
        return field with { Title = title.English, TitleTh = title.Thai, Description = entry.About.English, DescriptionTh = entry.About.Thai };
    }

    private static string? DimensionOf(Measure measure, string column) =>
        measure.Dimensions.FirstOrDefault(d => column == d || column == d + "_en" || column == d + "_th");

    /// <summary><c>country</c> is a key, <c>country_en</c> and <c>country_th</c> are its names.</summary>
    private static string KeyField(string column, string dimension) => column == dimension ? "key" : "name" + column[dimension.Length..];

    private static Func<string, string> Name(Labels labels) => dimension => labels.Dimension(dimension);

    private static Label Filled(Label label, string english, string thai) => label with
    {
        English = string.Format(CultureInfo.InvariantCulture, label.English, english),
        Thai = string.Format(CultureInfo.InvariantCulture, label.Thai, thai),
    };

    private static PackageForeignKey ForeignKey(string table, string column, string reference)
    {
        var (resource, field) = reference.Split('.') is [var r, var f] ? (r, f) : throw new FormatException($"found {reference}; expected table.field");
        return new([column], new(resource == table ? null : resource, [field]));
    }
}
