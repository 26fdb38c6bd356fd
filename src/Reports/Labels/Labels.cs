using System.Globalization;
using SdgInsights.Analytics;
using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>The wording of a report in one language, by key. The words themselves are in the label files.</summary>
public sealed class Labels
{
    private static readonly Lazy<IReadOnlyDictionary<string, Label>> Embedded = new(LabelFiles.ReadEmbedded);

    private readonly IReadOnlyDictionary<string, Label> labels;

    internal Labels(IReadOnlyDictionary<string, Label> labels, Language language)
    {
        this.labels = labels;
        Language = language;
    }

    public Language Language { get; }

    /// <summary>BCP 47.</summary>
    internal string LanguageTag => Language == Language.Thai ? "th-TH" : "en-GB";

    /// <exception cref="KeyNotFoundException">No label file has the key: our own bug.</exception>
    public string this[string key] => labels.TryGetValue(key, out var label)
        ? label.In(Language)
        : throw new KeyNotFoundException($"found no label {key}; expected one in the label files");

    /// <param name="language">Anything but Thai is written in English.</param>
    /// <exception cref="InvalidDataException">A label file has a key twice, or a key without wording in one language.</exception>
    public static Labels For(Language language) =>
        new(Embedded.Value, language == Language.Thai ? Language.Thai : Language.English);

    /// <summary>The name of a field, as evidence and problems name it; one that no label knows stands for itself.</summary>
    internal string Field(string name) => Find("field." + name) ?? name;

    /// <summary>The name of a dimension of measures; one that no label knows stands for itself.</summary>
    internal string Dimension(string name) => Find("dimension." + name) ?? name;

    internal string Status(StoredActivity activity) =>
        this[activity.IsReviewed ? "status.reviewed" : activity.IsInDoubt ? "status.in_doubt" : "status.draft"];

    public string? Find(string key) => labels.GetValueOrDefault(key)?.In(Language);

    /// <summary>The label with its <c>{0}</c> places filled; numbers get thousands separators where the label says <c>{0:N0}</c>.</summary>
    public string Format(string key, params object?[] values) =>
        string.Format(CultureInfo.InvariantCulture, this[key], values);

    /// <summary>The word for a value that no code list of the reference data names, such as <c>value.language.th</c>.</summary>
    public string Of<T>(T value)
        where T : struct, Enum => this[KeyOf(value)];

    internal static string KeyOf<T>(T value)
        where T : struct, Enum => $"value.{CodeNames.OfType<T>()}.{Codes.Of(value)}";
}
