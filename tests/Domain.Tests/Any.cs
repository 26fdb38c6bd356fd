using FsCheck;
using FsCheck.Fluent;

namespace SdgInsights.Domain.Tests;

/// <summary>Generators of valid facts.</summary>
internal static class Any
{
    public static Gen<PartialDate> Date { get; } =
        from year in Gen.Choose(1, 9999)
        from month in Gen.Choose(1, 12)
        from day in Gen.Choose(1, DateTime.DaysInMonth(year, month))
        from precision in Gen.Elements(DatePrecision.Year, DatePrecision.Month, DatePrecision.Day)
        select precision switch
        {
            DatePrecision.Year => new PartialDate(year),
            DatePrecision.Month => new PartialDate(year, month),
            _ => new PartialDate(year, month, day),
        };

    public static Gen<ParticipationPart> Part { get; } =
        from people in Gen.Choose(0, 500)
        from sex in Gen.Elements(Enum.GetValues<Sex>())
        from country in Gen.Elements<string?>(null, "TH", "KH", "LA")
        select new ParticipationPart(people, ParticipationBasis.Prose, Country: country, Sex: sex);
}
