using System.Reflection;
using System.Text;

namespace SdgInsights.Domain;

/// <summary>The code of an enum member in files, tables and JSON, where it is not its name in snake_case.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class CodeAttribute(string code) : Attribute
{
    public string Code { get; } = code;
}

/// <summary>Translates enum members to the codes that stand in data files, tables and JSON, and back.</summary>
public static class Codes
{
    public static string Of<T>(T value)
        where T : struct, Enum => Table<T>.ByValue[value];

    public static string? Of<T>(T? value)
        where T : struct, Enum => value is { } v ? Of(v) : null;

    /// <exception cref="ArgumentException">The code is none of <typeparamref name="T"/>.</exception>
    public static T Parse<T>(string code)
        where T : struct, Enum => TryParse<T>(code) ?? throw new ArgumentException(
            $"found {code}; expected one of {string.Join(", ", Table<T>.ByCode.Keys)}", nameof(code));

    public static T? TryParse<T>(string? code)
        where T : struct, Enum => code is not null && Table<T>.ByCode.TryGetValue(code, out var value) ? value : null;

    public static IReadOnlyCollection<string> All<T>()
        where T : struct, Enum => Table<T>.ByCode.Keys;

    private static class Table<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> ByValue = Enum.GetValues<T>().ToDictionary(v => v, CodeOf);
        public static readonly Dictionary<string, T> ByCode = ByValue.ToDictionary(p => p.Value, p => p.Key, StringComparer.Ordinal);

        private static string CodeOf(T value)
        {
            var name = value.ToString();
            return typeof(T).GetField(name)!.GetCustomAttribute<CodeAttribute>()?.Code ?? SnakeCase(name);
        }
    }

    private static string SnakeCase(string name)
    {
        var code = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsUpper(c) && code.Length > 0)
                code.Append('_');
            code.Append(char.ToLowerInvariant(c));
        }

        return code.ToString();
    }
}
