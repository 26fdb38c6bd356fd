using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace SdgInsights.Ingest;

/// <summary>The number or bullet that a browser shows before a list item.</summary>
internal static partial class ListMarker
{
    public static string Of(IElement item)
    {
        if (item.ParentElement is not IHtmlOrderedListElement list)
            return "- ";
        var thai = list.GetAttribute("style")?.Contains("thai", StringComparison.OrdinalIgnoreCase) == true;
        var format = thai ? NumberFormat.ThaiDigits : list.Type switch
        {
            "a" => NumberFormat.LowerLetters,
            "A" => NumberFormat.UpperLetters,
            "i" => NumberFormat.LowerRoman,
            "I" => NumberFormat.UpperRoman,
            _ => NumberFormat.Digits,
        };
        return NumberFormats.Write(PlaceOf(item, list), format) + ". ";
    }

    /// <summary>True where the writer typed a number, so that another one would be wrong.</summary>
    public static bool IsNumbered(string text) => TypedNumber().IsMatch(text);

    private static int PlaceOf(IElement item, IHtmlOrderedListElement list)
    {
        var number = Attribute(list, "start") ?? 1;
        foreach (var sibling in list.Children.OfType<IHtmlListItemElement>())
        {
            number = Attribute(sibling, "value") ?? number;
            if (sibling == item)
                break;
            number++;
        }

        return number;
    }

    private static int? Attribute(IElement element, string name) =>
        int.TryParse(element.GetAttribute(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;

    [GeneratedRegex(@"^(?:\(?[0-9๐-๙]{1,3}[.)]|\([ก-ฮa-z]\))", RegexOptions.CultureInvariant)]
    private static partial Regex TypedNumber();
}
