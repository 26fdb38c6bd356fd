namespace SdgInsights.Ingest;

/// <summary>Folds the ways of typing one Thai character, and one kind of white space, into one.</summary>
internal static class ThaiSpelling
{
    private const char SaraE = '\u0E40';
    private const char SaraAe = '\u0E41';
    private const char SaraAa = '\u0E32';
    private const char SaraAm = '\u0E33';
    private const char Nikhahit = '\u0E4D';
    private const char ThaiZero = '\u0E50';
    private const char ThaiNine = '\u0E59';

    /// <summary>The character at <paramref name="i"/> in normal spelling; moves <paramref name="i"/> to the last source character that it used.</summary>
    public static char Unify(string source, ref int i)
    {
        var c = source[i];
        var next = i + 1 < source.Length ? source[i + 1] : '\0';
        if (c == SaraE && next == SaraE)
        {
            i++;
            return SaraAe;
        }

        if (c == Nikhahit && next == SaraAa)
        {
            i++;
            return SaraAm;
        }

        return c switch
        {
            >= ThaiZero and <= ThaiNine => (char)('0' + (c - ThaiZero)),
            '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' => '\n',
            _ when char.IsWhiteSpace(c) => ' ',
            _ => c,
        };
    }
}
