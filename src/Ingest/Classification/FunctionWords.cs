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

    private static readonly bool[] Filter = new bool[1 << 16];
    private static readonly HashSet<uint> Hashes = Build();

    public static bool Contains(uint hash) => Filter[hash & 0xFFFF] && Hashes.Contains(hash);

    private static HashSet<uint> Build()
    {
        var hashes = new HashSet<uint>();
        foreach (var word in Words.Split(' '))
        {
            var hash = Grams.Hash(word.AsSpan(0, Stem.LengthOf(word)));
            Filter[hash & 0xFFFF] = true;
            hashes.Add(hash);
        }

        return hashes;
    }
}
