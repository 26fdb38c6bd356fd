using System.Runtime.CompilerServices;

namespace SdgInsights.Ingest;

/// <summary>English words that carry no subject; n-grams pass over them, so that "access to the energy" pairs access and energy.</summary>
internal static class FunctionWords
{
    private const string Words =
        "the and for with that this these those from are was were been being has have had its their they them there which who whom "
        + "whose what when where while will would shall should can could may might must not nor but than then also such other others "
        + "into onto over under about between among through during before after above below our your his her him she you all any each "
        + "both more most some own same too very only just because until against out off once here how why did does doing however "
        + "therefore thus although though including include includes included well per via upon within without";

    // Many more places than words: nearly every other word finds an empty one at once.
    private const int Places = 4096;

    private static readonly uint[] Table = Build();

    // Whether a word is one of them is a toss-up; that the first place tells is not.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Contains(uint hash)
    {
        var here = Table[hash % Places];
        for (var place = hash + 1; (here != 0) & (here != hash); place++)
            here = Table[place % Places];
        return here != 0;
    }

    private static uint[] Build()
    {
        var table = new uint[Places];
        foreach (var word in Words.Split(' '))
        {
            var hash = TokenHash.Of(word, 0, Stem.LengthOf(word));
            var place = hash;
            while (table[place % Places] != 0 && table[place % Places] != hash)
                place++;
            table[place % Places] = hash;
        }

        return table;
    }
}
