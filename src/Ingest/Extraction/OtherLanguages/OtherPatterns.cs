using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace SdgInsights.Ingest;

/// <summary>
/// The patterns for reports that are neither Thai nor English, of the words of report-words.csv. They are made when the first such
/// report comes, and are linear in the text: no part of them repeats another.
/// </summary>
internal static partial class OtherPatterns
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const string Day = "[0-3]?[0-9]";
    private const string DayWord = "(?:ngày|tanggal|el|le|ວັນທີ) ";
    private const string NotInWord = @"(?<![\p{L}\p{M}0-9])";
    private const string EndOfWord = @"(?![\p{L}\p{M}])";
    private const string Article = "(?:(?:el|la|los|las|o|a|os|as|le|les) |l’)?";
    private const string NotInLatinWord = @"(?<![a-z\u00C0-\u024F\u1E00-\u1EFF])";
    private const string EndOfHost = @"(?= ?(?:[,.;\n]|$)| (?:(?:di|pada|dan didukung|en|el|em|no|na|à|le|tại|vào|ngày|trong|untuk|dengan|para|pour|yang|que) |(?:đồng |cùng |phối hợp )?tổ chức(?!\p{L}))| ?(?:ໃນ|ທີ່|ເມື່ອ|ວັນທີ))";
    private const string Name = @"[^,.;\n]{3,120}?";

    private static readonly Lazy<Regex> LazyDates = Made(() =>
        "(?<![0-9.,/])(?:(?<d1>" + Day + ")(?: ?(?:-|–) ?| (?:de )?" + "(?:(?<m1>" + ReportWords.OtherPattern("month") + ") )?(?:de )?" + ReportWords.OtherPattern("to") + " )(?:" + DayWord + ")?)?(?<d2>" + Day + ")(?:er|º)? (?:de )?(?<m2>"
        + ReportWords.OtherPattern("month") + @")(?![\p{L}\p{M}0-9])(?:,? (?:del? |năm |ປີ )?(?<y>(?:19|20)[0-9][0-9])(?![0-9]))?");

    private static readonly Lazy<Regex> LazyPeople = Made(() =>
        "(?:" + NotInWord + "(?:(?<about>" + ReportWords.OtherPattern("about") + ")|(?<atLeast>" + ReportWords.OtherPattern("at_least") + ")) )?(?<![0-9.,/-])(?<digits>[0-9][0-9.]*) ?(?<people>" + ReportWords.OtherPattern("people") + @")(?![a-z])");

    private const string Group = @"(?<n>[1-9][0-9]{0,3}) [^,.;:\n0-9()]{3,60}?";

    private static readonly Lazy<Regex> LazyGroups = Made(() => ReportWords.OtherPattern("attended") + " " + Group + "(?:, " + Group + "){0,5},? " + ReportWords.OtherPattern("and") + " " + Group + @"(?=[.,;:()\n]|$)");

    private static readonly Lazy<Regex> LazyTold = Made(() => NotInWord + ReportWords.OtherPattern("attended") + @" (?<n>[1-9][0-9]{0,3}) \p{L}{4,}");

    private static readonly Lazy<Regex> LazyOpensWithGuests = Made(() => @"^\s*" + ReportWords.OtherPattern("attended") + EndOfWord);

    private static readonly FrozenDictionary<string, int> DozenValues = ReportWords.Of("dozen").DistinctBy(w => w.Word)
        .ToFrozenDictionary(w => w.Word, w => int.Parse(w.Code!, CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase);

    private static readonly Lazy<Regex> LazyDozens = Made(() => NotInWord + "(?:une|una|uma|un) (?<dozen>" + ReportWords.OtherPattern("dozen") + ") (?:de |d’|d')" + ReportWords.OtherPattern("people") + @"(?!\p{L})");

    private static readonly Lazy<Regex> LazyVenue = Made(() => NotInWord + "(?:(?:en|tại|di|em|à|au|na|no)(?: el| la| le)? |ທີ່ ?)(?<place>" + ReportWords.OtherPattern("site") + @"[^,.;\n()]{0,90}?)(?= ?[,.;\n()]| (?:con|com|avec|với|bersama|pada|untuk|vào|trong|para|el [0-9]|[0-9])(?![\p{L}\p{M}])|$)");

    private static readonly Lazy<Regex> LazyHosts = Made(() => @"(?:^|\n|[,;.] ?|[0-9]{4} )(?:" + ReportWords.OtherPattern("introduces") + @",? )?(?<who>" + Name + ") " + ReportWords.OtherPattern("with") + " (?<more>" + Name + ") (?:đã |telah |ha |ont )?" + ReportWords.OtherPattern("held"));

    private static readonly Lazy<Regex> LazyHeldBy = Made(() => NotInLatinWord + "(?:" + ReportWords.OtherPattern("held_by") + @"|do(?= [^.;\n]{3,160}? tổ chức(?!\p{L}))) ?" + Article + @"(?-i:(?=[\p{Lu}ກ-ໝ]))(?<who>" + Name + ")(?: ?" + ReportWords.OtherPattern("with") + " ?" + Article + "(?<more>" + Name + "))?" + EndOfHost);

    private static readonly Lazy<Regex> LazyHolds = Made(() => @"(?:^|\n|[,;.] ?|[0-9]{4} (?:[–-] )?)(?:" + ReportWords.OtherPattern("introduces") + ",? )?" + Article + @"(?<who>(?-i:\p{Lu})[^,.;\n0-9]{2,130}?)(?<! (?:được|se)) (?:(?:đã|hôm nay|vừa|telah) )*"
        + ReportWords.OtherPattern("holds") + @" (?:(?:un|una|uma|une|um|el|la|o|a|le|sebuah|buổi|một) )?" + @"[^.;,\n]{0,30}?" + ReportWords.OtherPattern("event_type"));

    private static readonly Lazy<Regex> LazyNextBody = Made(() => @"(?:,? " + ReportWords.OtherPattern("and") + " |, )" + Article + @"(?=" + ReportWords.OtherPattern("body") + @"(?![\p{L}\p{M}])|(?-i:\p{Lu}{3}))");

    private static readonly Lazy<Regex> LazyTown = Made(() => ReportWords.OtherPattern("event_type") + @"[^.\n]{0,60}? (?:di|tại|en|em|à) (?:thành phố |kota |la ciudad de )?(?-i:\p{Lu})|" + ReportWords.OtherPattern("held") + @" (?:di|tại|en|em|à) (?:thành phố |kota |la ciudad de )?(?-i:\p{Lu})");

    private static readonly Lazy<Regex> LazyOnline = Made(() => NotInWord + ReportWords.OtherPattern("online") + EndOfWord);
    private static readonly Lazy<Regex> LazyHybrid = Made(() => NotInWord + ReportWords.OtherPattern("hybrid") + EndOfWord);
    private static readonly Lazy<Regex> LazyResolves = Made(() => NotInWord + ReportWords.OtherPattern("resolves") + EndOfWord);
    private static readonly Lazy<Regex> LazyHeld = Made(() => ReportWords.OtherPattern("held"));
    private static readonly Lazy<Regex> LazyEvent = Made(() => ReportWords.OtherPattern("event_type"));
    private static readonly Lazy<Regex> LazyAttended = Made(() => ReportWords.OtherPattern("attended"));

    /// <summary>"del 4 al 6 de octubre de 2021", "18 đến ngày 20 tháng 5 năm 2022", "4-6 Oktober 2021".</summary>
    public static Regex Dates => LazyDates.Value;

    /// <summary>"26 personas", "khoảng 50 người", "65 ຄົນ".</summary>
    public static Regex People => LazyPeople.Value;

    /// <summary>"participaron 34 pescadoras, 6 jóvenes y 3 biólogas".</summary>
    public static Regex Groups => LazyGroups.Value;

    /// <summary>"participaron 38 artesanas".</summary>
    public static Regex Told => LazyTold.Value;

    /// <summary>"Dự lễ có", "Asistieron": a sentence that begins so lists who came.</summary>
    public static Regex OpensWithGuests => LazyOpensWithGuests.Value;

    /// <summary>"une trentaine de participants".</summary>
    public static Regex Dozens => LazyDozens.Value;

    public static int ValueOfDozen(string word) => DozenValues[word];

    /// <summary>"en el salón comunal de Nicoya".</summary>
    public static Regex Venue => LazyVenue.Value;

    /// <summary>"X bersama Y mengadakan".</summary>
    public static Regex Hosts => LazyHosts.Value;

    /// <summary>"yang diselenggarakan X bersama Y di", "ຈັດຂຶ້ນໂດຍ X".</summary>
    public static Regex HeldBy => LazyHeldBy.Value;

    /// <summary>" và " between two organisations, and not within the name of one.</summary>
    public static Regex NextBody => LazyNextBody.Value;

    /// <summary>"lokakarya sehari di Kupang".</summary>
    public static Regex Town => LazyTown.Value;

    /// <summary>"Yayasan X mengadakan pelatihan": one that held it alone.</summary>
    public static Regex Holds => LazyHolds.Value;

    public static Regex Event => LazyEvent.Value;

    public static Regex Held => LazyHeld.Value;

    public static Regex Attended => LazyAttended.Value;

    /// <summary>"tham vấn trực tuyến", "por videoconferencia".</summary>
    public static Regex Online => LazyOnline.Value;

    /// <summary>"trực tiếp kết hợp trực tuyến".</summary>
    public static Regex Hybrid => LazyHybrid.Value;

    /// <summary>"kiến nghị", "recomendaciones": what leads into resolutions.</summary>
    public static Regex Resolves => LazyResolves.Value;

    // "Sáng 4/6, tại", "từ ngày 15 đến ngày 18/10/2019": days and their month, which a word for the day tells from a fraction.
    [GeneratedRegex(@"(?<![\p{L}\p{M}])(?:ngày|sáng|chiều|tối)(?: ngày)? (?:(?<d1>[0-3]?[0-9])(?: ?[–-] ?| (?:và|đến|tới) (?:ngày )?)(?<d>[0-3]?[0-9])/(?<m>[01]?[0-9])(?:/(?<y>20[0-9][0-9]))?|(?<d>[0-3]?[0-9])/(?<m>[01]?[0-9]))(?![0-9/])", Options)]
    public static partial Regex DayAndMonth();

    // "trong đó có 17 phụ nữ": some of those who were counted before.
    [GeneratedRegex(@"\b(?:trong đó(?: có)?|entre ellos|entre ellas|dont|di antaranya)\s+$", Options)]
    public static partial Regex PartBefore();

    // "diễn ra tại nhà văn hóa, với 48 người", "con 26 personas".
    [GeneratedRegex(@"\b(?:với|con|com|avec|bersama)\s+$", Options)]
    public static partial Regex WithBefore();

    // "tổ chức tập huấn cho 42 y sĩ": unless something is given to them.
    [GeneratedRegex(@"^(?!.*\b(?:trao|tặng|hỗ trợ|cấp|phát|bàn giao|khám)\b).*\bcho\s+$", Options)]
    public static partial Regex HeldForBefore();

    // "Từ ngày 1 tháng 1 năm 2024, các nhà sản xuất phải": from then on something is in force.
    [GeneratedRegex(@"\b(?:kể )?từ (?:ngày )?$|\b(?:desde|a partir de)(?:l| el)? $|\bà partir du $|\b(?:sejak|mulai) $", Options)]
    public static partial Regex SinceBefore();

    private static Lazy<Regex> Made(Func<string> pattern) => new(() => new(pattern(), Options));
}
