using System.Globalization;
using System.Xml;

namespace SdgInsights.Reports;

/// <summary>Lets a cell take the values of a list only, and offers them.</summary>
/// <param name="Cell">Such as <c>C3</c>.</param>
/// <param name="List">A defined name or a location.</param>
/// <param name="Heading">Of the hint and of the refusal; at most 32 characters are shown.</param>
/// <param name="Hint">Shown beside the cell while it is selected.</param>
/// <param name="Refusal">Shown where another value is typed.</param>
internal sealed record ListValidation(string Cell, string List, string Heading, string Hint, string Refusal);

internal static class ListValidationXml
{
    private const int LongestHeading = 32;
    private const int LongestText = 225;

    public static void Write(IReadOnlyList<ListValidation> validations, XmlWriter xml)
    {
        if (validations.Count == 0)
            return;
        xml.WriteStartElement("dataValidations");
        xml.WriteAttributeString("count", validations.Count.ToString(CultureInfo.InvariantCulture));
        foreach (var validation in validations)
        {
            xml.WriteStartElement("dataValidation");
            xml.WriteAttributeString("type", "list");
            xml.WriteAttributeString("showInputMessage", "1");
            xml.WriteAttributeString("showErrorMessage", "1");
            xml.WriteAttributeString("errorTitle", Cut(validation.Heading, LongestHeading));
            xml.WriteAttributeString("error", Cut(validation.Refusal, LongestText));
            xml.WriteAttributeString("promptTitle", Cut(validation.Heading, LongestHeading));
            xml.WriteAttributeString("prompt", Cut(validation.Hint, LongestText));
            xml.WriteAttributeString("sqref", validation.Cell);
            xml.WriteElementString("formula1", validation.List);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length];
}
