namespace SdgInsights.Domain;

/// <summary>Where in the document's text a field was read. <paramref name="Quote"/> equals the text at <paramref name="Span"/>.</summary>
/// <param name="Field">Name of the field as the command line prints it, such as <c>participants_total</c>.</param>
public sealed record Evidence(string Field, TextSpan Span, string Quote)
{
    public static Evidence At(string field, string text, TextSpan span) => new(field, span, span.Of(text));
}
