using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using SdgInsights.Domain;

namespace SdgInsights.Reports;

/// <summary>A table in a notebook: HTML or, where only text is shown, a row a line.</summary>
[TypeFormatterSource(typeof(ShownFormatters), PreferredMimeTypes = [ShownFormatters.Html])]
public sealed class ShownTable : IShown
{
    // Thai letters stay as they are.
    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly IReadOnlyList<string> columns;
    private readonly IReadOnlyList<IReadOnlyList<object?>> rows;
    private readonly string notStated;

    private ShownTable(IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<object?>> rows, string notStated)
    {
        this.columns = columns;
        this.rows = rows;
        this.notStated = notStated;
    }

    string IShown.MimeType => ShownFormatters.Html;

    string IShown.Content
    {
        get
        {
            var html = new StringBuilder("<table>\n<thead><tr>");
            foreach (var column in columns)
                html.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\">{Html.Encode(column)}</th>");
            html.Append("</tr></thead>\n<tbody>\n");
            foreach (var row in rows)
            {
                html.Append("<tr>");
                foreach (var value in row)
                    html.Append(CultureInfo.InvariantCulture, $"<td{(value is string ? "" : " style=\"text-align: right\"")}>{Html.Encode(Text(value))}</td>");
                html.Append("</tr>\n");
            }

            return html.Append("</tbody>\n</table>").ToString();
        }
    }

    public override string ToString() =>
        string.Join('\n', rows.Select(r => string.Join(" | ", r.Select(Text))).Prepend(string.Join(" | ", columns)));

    internal static ShownTable Of<T>(IEnumerable<T> rows, Language language)
        where T : class
    {
        var properties = typeof(T).GetProperties();
        return new(
            [.. properties.Select(p => p.Name.Replace('_', ' '))],
            [.. rows.Select(r => properties.Select(p => p.GetValue(r)).ToArray())],
            Labels.For(language)["not_stated"]);
    }

    private string Text(object? value) => value switch
    {
        null => notStated,
        int or long => ((IFormattable)value).ToString("N0", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
