using System.Globalization;
using System.Text.RegularExpressions;

namespace SdgInsights.Reports;

/// <summary>A piece of a paragraph.</summary>
internal abstract partial record Inline
{
    /// <summary>Fills the places <c>{0}</c>, <c>{1}</c> … of a label.</summary>
    public static IReadOnlyList<Inline> Fill(string template, params IReadOnlyList<Inline> values)
    {
        var filled = new List<Inline>();
        var end = 0;
        foreach (var place in Place().EnumerateMatches(template))
        {
            if (place.Index > end)
                filled.Add(new Words(template[end..place.Index]));
            filled.Add(values[int.Parse(template.AsSpan(place.Index + 1, place.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture)]);
            end = place.Index + place.Length;
        }

        if (end < template.Length)
            filled.Add(new Words(template[end..]));
        return filled;
    }

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Place();
}

/// <param name="Text">A line feed starts a new line within the paragraph.</param>
internal sealed record Words(string Text, bool IsStrong = false) : Inline;

internal sealed record Footnote(string Text) : Inline;

/// <summary>Such as "Table 3", by the id of the figure or table.</summary>
internal sealed record Reference(string Id) : Inline;
