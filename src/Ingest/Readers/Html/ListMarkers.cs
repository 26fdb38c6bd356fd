using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace SdgInsights.Ingest;

/// <summary>The numbers and bullets that a browser shows before list items.</summary>
internal sealed partial class ListMarkers
{
    private readonly Dictionary<IElement, int> last = [];

    /// <summary>Items must come in the order of the page.</summary>
    public string Next(IElement item)
    {
        if (item.ParentElement is not IHtmlOrderedListElement list)
            return "- ";
        var number = Attribute(item, "value") ?? (last.TryGetValue(list, out var before) ? before + 1 : Attribute(list, "start") ?? 1);
        last[list] = number;
        var thai = list.GetAttribute("style")?.Contains("thai", StringComparison.OrdinalIgnoreCase) == true;
        var format = thai ? NumberFormat.ThaiDigits : list.Type switch
        {
            "a" => NumberFormat.LowerLetters,
            "A" => NumberFormat.UpperLetters,
            "i" => NumberFormat.LowerRoman,
            "I" => NumberFormat.UpperRoman,
            _ => NumberFormat.Digits,
        };
        return NumberFormats.Write(number, format) + ". ";
    }

    /// <summary>True where the writer typed a number, so that another one would be wrong.</summary>
    public static bool IsNumbered(string text) => TypedNumber().IsMatch(text);

    private static int? Attribute(IElement element, string name) =>
        int.TryParse(element.GetAttribute(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;

    [GeneratedRegex(@"^(?:\(?[0-9๐-๙]{1,3}[.)]|\([ก-ฮa-z]\))", RegexOptions.CultureInvariant)]
    private static partial Regex TypedNumber();
}
