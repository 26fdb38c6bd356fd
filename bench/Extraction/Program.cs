using System.Globalization;
using SdgInsights.Bench;

// Run in the folder of the checkout, for its seeds.
const string Usage = """
    usage: extraction speed SHARED [PASSES]      texts a second from bytes to stored activity, and where the time goes
           extraction memory SHARED TEXTS        memory while so many texts are loaded
           extraction fuzz SHARED INPUTS SEED    exceptions over broken texts, and the slowest against the median
    """;
static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

switch (args)
{
    case ["speed", var shared]:
        Speed.Measure(Reading.Open(), LoadTexts.In(shared), passes: 7);
        return 0;
    case ["speed", var shared, var passes]:
        Speed.Measure(Reading.Open(), LoadTexts.In(shared), Number(passes));
        return 0;
    case ["memory", var shared, var texts]:
        MemoryRun.Measure(Reading.Open(), LoadTexts.In(shared), Number(texts));
        return 0;
    case ["fuzz", var shared, var inputs, var seed]:
        return FuzzRun.Passes(Reading.Open(), LoadTexts.In(shared), Number(inputs), Number(seed)) ? 0 : 1;
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}
