using SdgInsights.Analytics;
using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>What a kind of field is in a table schema.</summary>
internal static class FieldKinds
{
    private const string CodePrefix = "code:";

    /// <summary>Code lists by the names under which reference data and the data dictionary know them.</summary>
    private static readonly Dictionary<string, IReadOnlyCollection<string>> Lists = new(StringComparer.Ordinal)
    {
        [CodeLists.EventType] = Codes.All<EventType>(),
        [CodeLists.Level] = Codes.All<ActivityLevel>(),
        [CodeLists.Mode] = Codes.All<ActivityMode>(),
        [CodeLists.Basis] = Codes.All<ParticipationBasis>(),
        [CodeLists.Qualifier] = Codes.All<HeadCountQualifier>(),
        [CodeLists.Scope] = Codes.All<HeadCountScope>(),
        [CodeLists.Method] = Codes.All<AssignmentMethod>(),
        [CodeLists.ConfidenceSign] = Codes.All<ConfidenceSign>(),
        [CodeNames.OfType<OrganisationType>()] = Codes.All<OrganisationType>(),
        [CodeNames.OfType<Sex>()] = Codes.All<Sex>(),
        [CodeNames.OfType<AgeGroup>()] = Codes.All<AgeGroup>(),
        [CodeNames.OfType<Disability>()] = Codes.All<Disability>(),
        [CodeNames.OfType<Language>()] = Codes.All<Language>(),
        [CodeNames.OfType<HeldBackReason>()] = Codes.All<HeldBackReason>(),
        [CodeNames.OfType<MergeRule>()] = Codes.All<MergeRule>(),
    };

    /// <summary>The field with type, constraints and categories; its words are still to be filled in.</summary>
    /// <exception cref="KeyNotFoundException">No such kind: a mistake in the dictionary, found by the first test that runs.</exception>
    public static PackageField Of(string name, DictionaryEntry entry, ReferenceData reference)
    {
        var required = entry.IsRequired || entry.IsKey ? true : (bool?)null;
        if (entry.Kind.StartsWith(CodePrefix, StringComparison.Ordinal))
        {
            var list = entry.Kind[CodePrefix.Length..];
            var codes = Lists[list];
            return new(name, "string")
            {
                Constraints = new() { Required = required, Enum = codes },
                Categories = [.. codes.Select(code => new PackageCategory(code, reference.Code(list, code)?.Name.English ?? code))],
            };
        }

        return entry.Kind switch
        {
            "text" => Field("string", new()),
            "list" => Field("list", new()) with { Delimiter = FieldValue.Separator, ItemType = "string" },
            "flag" => Field("boolean", new()),
            "count" => Field("integer", new() { Minimum = 0 }),
            "ordinal" => Field("integer", new() { Minimum = 1 }),
            "goal" => Field("integer", new() { Minimum = 1, Maximum = Goal.Count }),
            "share" => Field("number", new() { Minimum = 0, Maximum = 1 }),
            "date" => Field("string", new() { Pattern = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?" }),
            "target" => Field("string", new() { Pattern = @"[0-9]{1,2}\.[0-9a-z]+" }),
            "activity" => Field("string", new() { Pattern = "[0-9a-f]{12}-[0-9]+" }),
            "document" => Field("string", new() { Pattern = "sha256:[0-9a-f]{64}" }),
            "version" => Field("string", new() { Pattern = "[0-9a-f]{12}" }),
            _ => throw new KeyNotFoundException($"found kind {entry.Kind} of {name}; expected one of those in FieldKinds"),
        };

        PackageField Field(string type, PackageConstraints constraints)
        {
            var whole = constraints with { Required = required };
            return new(name, type) { Constraints = whole == new PackageConstraints() ? null : whole };
        }
    }
}
