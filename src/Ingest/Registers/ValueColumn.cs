namespace SdgInsights.Ingest;

/// <summary>Reads the cells of a column as values of a list.</summary>
/// <param name="read">Gives null for what the list does not know.</param>
internal sealed class ValueColumn<T>(RegisterColumn column, RegisterWords words, Func<string, T?> read, string expected)
{
    private readonly Memo<(bool IsBlank, T? Value)> values = new(text => words.IsBlank(text) ? (true, default) : (false, read(text)));

    /// <returns>Null for a blank, and for an unknown value, which is added to <paramref name="unknown"/>.</returns>
    public T? Read(string text, List<UnknownValue> unknown)
    {
        var (isBlank, value) = values[text];
        if (!isBlank && value is null)
            unknown.Add(new(column, Collapse.Whitespace(text), expected));
        return value;
    }
}
