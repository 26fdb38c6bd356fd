using SdgInsights.Domain;

namespace SdgInsights.Reports.Tests;

/// <summary>As much reference data as the sample dataset names.</summary>
internal static class SampleReference
{
    private static readonly (string Colour, string English, string Thai)[] GoalNames =
    [
        ("E5243B", "No poverty", "ขจัดความยากจน"),
        ("DDA63A", "Zero hunger", "ขจัดความหิวโหย"),
        ("4C9F38", "Good health", "สุขภาพที่ดี"),
        ("C5192D", "Education", "การศึกษา"),
        ("FF3A21", "Gender equality", "เพศเสมอภาค"),
        ("26BDE2", "Clean water", "น้ำสะอาด"),
        ("FCC30B", "Clean energy", "พลังงานสะอาด"),
        ("A21942", "Decent work", "งานที่มีคุณค่า"),
        ("FD6925", "Industry", "อุตสาหกรรม"),
        ("DD1367", "Inequality", "ลดเหลื่อมล้ำ"),
        ("FD9D24", "Cities", "เมืองยั่งยืน"),
        ("BF8B2E", "Consumption", "บริโภคยั่งยืน"),
        ("3F7E44", "Climate", "ภูมิอากาศ"),
        ("0A97D9", "Life in water", "ทะเลยั่งยืน"),
        ("56C02B", "Life on land", "ระบบนิเวศบก"),
        ("00689D", "Peace, justice", "สันติ ยุติธรรม"),
        ("19486A", "Partnerships", "หุ้นส่วน"),
    ];

    public static ReferenceData Data { get; } = new(
        [.. GoalNames.Select((g, i) => new GoalTitle(new(i + 1), Name(g.English, g.Thai), Name(g.English, g.Thai), g.Colour))],
        [],
        [new("001", null, Name("World", "โลก")), new("142", "001", Name("Asia", "เอเชีย")), new("035", "142", Name("South-eastern Asia", "เอเชียตะวันออกเฉียงใต้"))],
        [
            Country("KH", "KHM", "116", "Cambodia", "กัมพูชา"),
            Country("LA", "LAO", "418", "Lao PDR", "ลาว"),
            Country("MM", "MMR", "104", "Myanmar", "เมียนมา"),
            Country("SG", "SGP", "702", "Singapore", "สิงคโปร์"),
            Country("TH", "THA", "764", "Thailand", "ไทย"),
            Country("VN", "VNM", "704", "Viet Nam", "เวียดนาม"),
        ],
        [],
        [new("ASEAN", Name("ASEAN", "อาเซียน"), []), new("MEKONG", Name("Mekong countries", "ประเทศลุ่มน้ำโขง"), [.. new[] { "KH", "LA", "MM", "TH", "VN" }.Select(c => new GroupingMember(c, null, null))])],
        [
            Province("TH-10", "Bangkok", "กรุงเทพมหานคร", "central", "central"),
            Province("TH-40", "Khon Kaen", "ขอนแก่น", "northeast", "northeast"),
            Province("TH-56", "Phayao", "พะเยา", "north", "north"),
        ],
        [
            new("six", "north", Name("North", "เหนือ")),
            new("six", "northeast", Name("Northeast", "ตะวันออกเฉียงเหนือ")),
            new("six", "central", Name("Central", "กลาง")),
            new("cso-forum", "north", Name("North", "ภาคเหนือ")),
            new("cso-forum", "northeast", Name("Northeast", "ภาคตะวันออกเฉียงเหนือ")),
            new("cso-forum", "central", Name("Central", "ภาคกลาง")),
        ],
        [
            .. Codes("organisation_type", "cso|Civil society organisation|องค์กรภาคประชาสังคม", "government|Government|ภาครัฐ", "private|Private sector|ภาคเอกชน", "academia|Academia|สถาบันการศึกษา", "international|UN and international organisation|องค์การระหว่างประเทศ", "community|Community and people's sector|ชุมชนและภาคประชาชน"),
            .. Codes("sex", "female|Female|หญิง", "male|Male|ชาย"),
            .. Codes("age_group", "15-24|15–24 years|15–24 ปี", "25-59|25–59 years|25–59 ปี", "60+|60 years and over|60 ปีขึ้นไป"),
            .. Codes("disability", "yes|With disability|พิการ"),
            .. Codes("addressee_kind", "government|Government and cabinet|รัฐบาลและคณะรัฐมนตรี", "public_body|Ministries and public bodies|กระทรวง กรม และหน่วยงานของรัฐ"),
            .. Codes("event_type", "conference|Conference|การประชุมหรือสัมมนา", "workshop|Workshop|การประชุมเชิงปฏิบัติการ", "consultation|Consultation|การรับฟังความคิดเห็น", "working_group|Working group or committee|การประชุมคณะทำงานหรือคณะกรรมการ"),
            .. Codes("level", "regional|Regional level (within Thailand)|ระดับภาค", "national|National level|ระดับประเทศ", "sub-regional|Sub-regional level|ระดับอนุภูมิภาค", "asean|ASEAN|ระดับอาเซียน"),
            .. Codes("mode", "onsite|On site|ในสถานที่", "hybrid|Hybrid|ผสมผสาน (ไฮบริด)"),
            .. Codes("head_count_qualifier", "exact|Exact|จำนวนแน่นอน", "about|About|ประมาณ", "at_least|At least|อย่างน้อย"),
            .. Codes("basis", "register|Counted from a register|นับจากทะเบียนผู้เข้าร่วม"),
            .. Codes("head_count_scope", "sum_of_several|Sum of several activities|ผลรวมของหลายกิจกรรม"),
            .. Codes("assignment_method", "explicit_mention|Explicit mention|ระบุไว้ในข้อความ", "model|Model|แบบจำลอง"),
            .. Codes("confidence_sign", "unclear|Speaks for an event hardly more than against one|เนื้อหายังไม่ชี้ชัดว่าเป็นกิจกรรม", "late|Stands far behind the first paragraphs|อยู่ไกลจากย่อหน้าแรก", "inferred|Not said in full; follows from the rest|ไม่ได้ระบุตรง ๆ อนุมานจากส่วนอื่น"),
        ],
        [],
        [
            new("women_girls", Name("Women and girls", "ผู้หญิงและเด็กหญิง"), new("sex", "female"), [], []),
            new("children", Name("Children", "เด็ก"), new("age_group", "0-14"), [], []),
            new("persons_with_disabilities", Name("Persons with disabilities", "คนพิการ"), new("disability", "yes"), [], []),
            new("poverty", Name("People in poverty", "คนยากจนและผู้มีรายได้น้อย"), null, [], []),
        ])
    {
        TileMaps = new Dictionary<string, TileMap>
        {
            [TileMap.Thailand] = new(TileMap.Thailand, [new("TH-56", 0, 0), new("TH-40", 0, 1), new("TH-10", 1, 0)], [new("north", 1, 1)]),
            [TileMap.Asean] = new(
                TileMap.Asean,
                [new("MM", 0, 0), new("LA", 0, 1), new("VN", 0, 2), new("TH", 1, 1), new("KH", 1, 2), new("SG", 2, 1)],
                [new("MEKONG", 1, 0)]),
        },
    };

    private static IEnumerable<CodeListEntry> Codes(string list, params string[] entries) =>
        entries.Select(e => e.Split('|')).Select(e => new CodeListEntry(list, e[0], Name(e[1], e[2])));

    private static BilingualName Name(string english, string thai) => new(english, thai, [], []);

    private static Country Country(string iso2, string iso3, string m49, string english, string thai) =>
        new(iso2, iso3, m49, "035", Name(english, thai), false);

    private static Province Province(string code, string english, string thai, string region, string forum) =>
        new(code, Name(english, thai), region, forum, null, false, false);
}
