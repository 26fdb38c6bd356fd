using System.Globalization;

namespace SdgInsights.Domain.Tests;

public sealed class GroupingTests
{
    private static readonly Grouping Asean = new("ASEAN", Name("ASEAN"),
    [
        new("TH", PartialDate.FromIso("1967-08-08"), null),
        new("KH", PartialDate.FromIso("1999-04-30"), null),
        new("TL", PartialDate.FromIso("2025-10-26"), null),
    ]);

    private static readonly Grouping Union = new("X", Name("A union"), [new("GB", PartialDate.FromIso("1973"), PartialDate.FromIso("2020-01-31")), new("FR", null, null)]);

    [Theory]
    [InlineData("1967-08-07", "")]
    [InlineData("1999-04-29", "TH")]
    [InlineData("2023-08-22", "TH KH")]
    [InlineData("2025-10-25", "TH KH")]
    [InlineData("2025-10-26", "TH KH TL")]
    public void Has_the_members_of_the_day(string day, string members) => Assert.Equal(members, At(Asean, day));

    [Theory]
    [InlineData("1972-12-31", "FR")]
    [InlineData("1973-01-01", "GB FR")]
    [InlineData("2020-01-31", "GB FR")]
    [InlineData("2020-02-01", "FR")]
    public void Both_ends_belong_to_the_membership_and_an_open_end_is_always(string day, string members) => Assert.Equal(members, At(Union, day));

    private static string At(Grouping grouping, string day) =>
        string.Join(' ', grouping.MembersAt(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture)));

    private static BilingualName Name(string name) => new(name, name, [], []);
}
