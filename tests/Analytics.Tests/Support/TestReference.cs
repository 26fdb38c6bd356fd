using SdgInsights.Domain;

namespace SdgInsights.Analytics.Tests;

/// <summary>A small world: enough of it for every rule, small enough to see through.</summary>
internal static class TestReference
{
    public static ReferenceData World { get; } = With(Groupings());

    public static ReferenceData With(IReadOnlyList<Grouping> groupings) => new(
        [.. Goal.All.Select(g => new GoalTitle(g, Name($"Goal {g}", $"เป้าหมาย {g}"), Name($"G{g}", $"ป{g}"), "19486A"))],
        [new(SdgTarget.FromCode("5.2")!, Name("End violence", "ขจัดความรุนแรง")), new(SdgTarget.FromCode("17.b")!, Name("Partners", "หุ้นส่วน"))],
        [
            new("001", null, Name("World", "โลก")),
            new("142", "001", Name("Asia", "เอเชีย")),
            new("035", "142", Name("South-eastern Asia", "เอเชียตะวันออกเฉียงใต้")),
            new("030", "142", Name("Eastern Asia", "เอเชียตะวันออก")),
            new("150", "001", Name("Europe", "ยุโรป")),
        ],
        [
            Country("KH", "035", "Cambodia", "กัมพูชา"), Country("LA", "035", "Laos", "ลาว"), Country("MM", "035", "Myanmar", "เมียนมา"),
            Country("TH", "035", "Thailand", "ไทย"), Country("VN", "035", "Viet Nam", "เวียดนาม"), Country("SG", "035", "Singapore", "สิงคโปร์"),
            Country("TL", "035", "Timor-Leste", "ติมอร์-เลสเต"), Country("JP", "030", "Japan", "ญี่ปุ่น"), Country("FR", "150", "France", "ฝรั่งเศส"),
        ],
        [],
        groupings,
        [
            Province("TH-10", "Bangkok", "กรุงเทพมหานคร", "central", "central"),
            Province("TH-60", "Nakhon Sawan", "นครสวรรค์", "central", "north"),
            Province("TH-40", "Khon Kaen", "ขอนแก่น", "northeast", "northeast"),
            Province("TH-41", "Udon Thani", "อุดรธานี", "northeast", "northeast"),
            Province("TH-50", "Chiang Mai", "เชียงใหม่", "north", "north"),
            Province("TH-90", "Songkhla", "สงขลา", "south", "south"),
        ],
        [
            Region("six", "north", "North", "เหนือ"), Region("six", "northeast", "Northeast", "ตะวันออกเฉียงเหนือ"),
            Region("six", "central", "Central", "กลาง"), Region("six", "south", "South", "ใต้"),
            Region("cso-forum", "north", "North", "เหนือ"), Region("cso-forum", "south", "South", "ใต้"),
        ],
        [new("sex", "female", Name("Female", "หญิง")), new("sex", "male", Name("Male", "ชาย"))]);

    public static IReadOnlyList<Grouping> Groupings() =>
    [
        new("ASEAN", Name("ASEAN", "อาเซียน"),
        [
            .. "KH LA MM TH VN SG".Split(' ').Select(c => new GroupingMember(c, new PartialDate(1999, 4, 30), null)),
            new("TL", new PartialDate(2025, 10, 26), null),
        ]),
        new("MEKONG5", Name("Mekong countries", "ประเทศลุ่มน้ำโขง"), [.. "KH LA MM TH VN".Split(' ').Select(c => new GroupingMember(c, null, null))]),
    ];

    private static BilingualName Name(string english, string thai) => new(english, thai, [], []);

    private static Country Country(string iso2, string region, string english, string thai) =>
        new(iso2, iso2 + "X", iso2, region, Name(english, thai), IsThaiWord: false);

    private static Province Province(string code, string english, string thai, string six, string forum) =>
        new(code, Name(english, thai), six, forum, null, IsThaiWord: false, IsEnglishWord: false);

    private static ThaiRegion Region(string scheme, string code, string english, string thai) =>
        new(scheme, code, new(english, thai, [english + "ern Thailand"], ["ภาค" + thai]));
}
