namespace SdgInsights.Reports;

/// <summary>Colours beside those of the goals and of the template. Neighbours differ in lightness, so that they differ in a copy too.</summary>
internal static class Palette
{
    /// <summary>What is not stated or not split.</summary>
    public const string Unknown = "8C8C8C";

    /// <summary>A line over columns.</summary>
    public const string Line = "8B1A2B";

    private static readonly string[] Parts = ["E8A33D", "2F6F4F", "7FB2D9", "6B2C5E", "C9B458"];

    /// <summary>Begins with the colour of the template.</summary>
    /// <param name="place">From 0.</param>
    public static string Part(int place, TemplateColours colours) => place == 0 ? colours.Primary : Parts[(place - 1) % Parts.Length];
}
