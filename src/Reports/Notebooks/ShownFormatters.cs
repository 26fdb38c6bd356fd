namespace SdgInsights.Reports;

/// <summary>Something that a notebook can show better than as text.</summary>
internal interface IShown
{
    string MimeType { get; }

    string Content { get; }
}

/// <summary>
/// .NET Interactive finds this by the names of the attribute and its members, and <see cref="ShownFormatters"/> by those of its methods,
/// so that no package of theirs is needed.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    public Type FormatterSourceType { get; } = formatterSourceType;

    public string[] PreferredMimeTypes { get; set; } = [];
}

internal sealed class ShownFormatters
{
    public const string Svg = "image/svg+xml";
    public const string Html = "text/html";

    public IEnumerable<object> CreateTypeFormatters() => [new ShownFormatter(Svg), new ShownFormatter(Html)];
}

internal sealed class ShownFormatter(string mimeType)
{
    public string MimeType { get; } = mimeType;

    /// <returns>False where the instance is of another kind.</returns>
    public bool Format(object instance, TextWriter writer)
    {
        if (instance is not IShown shown || shown.MimeType != MimeType)
            return false;
        writer.Write(shown.Content);
        return true;
    }
}
