using SdgInsights.Domain;

namespace SdgInsights.Reports.Tests;

internal static class Languages
{
    public static Language Of(string code) => Codes.Parse<Language>(code);
}
