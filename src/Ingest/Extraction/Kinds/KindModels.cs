using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>The models that tell reports of events from others, one for each language whose reports were read for it.</summary>
public sealed record KindModels(KindModel Thai, KindModel English)
{
    /// <param name="folder">That of the weights.</param>
    public static Parsed<KindModels> Load(string folder)
    {
        var thai = KindModel.Load(Path.Combine(folder, "kinds-th-linear.bin"));
        if (!thai.Ok)
            return Parsed<KindModels>.Fail(thai.Problem);
        var english = KindModel.Load(Path.Combine(folder, "kinds-en-linear.bin"));
        return english.Ok ? Parsed<KindModels>.Of(new(thai.Value, english.Value)) : Parsed<KindModels>.Fail(english.Problem);
    }

    /// <returns>Null where the rules decide alone.</returns>
    internal KindModel? Of(Language language) => language switch
    {
        Language.Thai => Thai,
        Language.English => English,
        _ => null,
    };
}
