using System.Globalization;
using System.Runtime.CompilerServices;

namespace SdgInsights.Tests;

/// <summary>Runs every test under th-TH, whose calendar and digits break whatever reads the machine's culture by accident.</summary>
internal static class PinnedCulture
{
    [ModuleInitializer]
    internal static void Pin() => CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture =
        CultureInfo.GetCultureInfo("th-TH");
}
