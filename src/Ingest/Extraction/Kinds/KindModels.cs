using SdgInsights.Domain;

namespace SdgInsights.Ingest;

/// <summary>The models that tell reports of events from others, one for each language whose reports were read for it.</summary>
public sealed record KindModels(KindModel Thai, KindModel English)
{
    /// <param name="folder">That of the weights.</param>
    public static Parsed<KindModels> Load(string folder) =>
        KindModel.Load(Path.Combine(folder, "kinds-th-linear.bin")).Then(thai => KindModel.Load(Path.Combine(folder, "kinds-en-linear.bin")).Then(english => new KindModels(thai, english)));

    /// <returns>Null where the rules decide alone.</returns>
    internal KindModel? Of(Language language) => language switch
    {
        Language.Thai => Thai,
        Language.English => English,
        _ => null,
    };
}
