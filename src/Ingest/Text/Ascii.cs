namespace SdgInsights.Ingest;

/// <summary>The plain characters by which patterns begin and of which searches are made.</summary>
internal static class Ascii
{
    public const string Digits = "0123456789";
    public const string Capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    public const string Letters = Capitals + "abcdefghijklmnopqrstuvwxyz";
}
