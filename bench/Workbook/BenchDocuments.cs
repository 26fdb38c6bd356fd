using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SdgInsights.Domain;

namespace SdgInsights.Bench;

/// <summary>Documents of one activity each, with as much around it as reports have: evidence, goals with their terms, now and then resolutions.</summary>
internal static class BenchDocuments
{
    private static readonly OrganisationType[] Types = Enum.GetValues<OrganisationType>();
    private static readonly Sex[] Sexes = Enum.GetValues<Sex>();
    private static readonly AgeGroup[] Ages = Enum.GetValues<AgeGroup>();
    private static readonly string[] Countries = ["TH", "LA", "KH", "MM", "VN", "PH", "ID", "MY", "SG", "TL", "BN"];

    public static IEnumerable<ReadDocument> All(int activities, int parts, ReferenceData reference)
    {
        var provinces = reference.Provinces.Values.OrderBy(p => p.Code, StringComparer.Ordinal).ToArray();
        return Enumerable.Range(0, activities).Select(i => Document(i, parts, provinces[i % provinces.Length]));
    }

    private static ReadDocument Document(int i, int parts, Province province)
    {
        var title = string.Create(CultureInfo.InvariantCulture, $"เวทีประชาสังคมลุ่มน้ำ ครั้งที่ {i} ว่าด้วยการจัดการน้ำของชุมชน");
        var day = new DateOnly(2010, 1, 1).AddDays(i * 17 % 5475);
        var date = day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        var text = $"{title}\nจัดเมื่อ {date} ณ {province.Name.Thai} มีผู้แทนเครือข่ายจากหลายประเทศเข้าร่วมแลกเปลี่ยนเรื่องป่าต้นน้ำและการประมง";
        var document = new SourceDocument(DocumentId.FromHash(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))), $"report-{i}.txt", "text/plain", Language.Thai, DateTimeOffset.UnixEpoch, text);
        var activity = new Activity
        {
            Title = title,
            EventType = (EventType)(i % 9),
            Period = new(new(day.Year, day.Month, day.Day)),
            Level = (ActivityLevel)(i % 7),
            Mode = (ActivityMode)(i % 3),
            Body = $"เครือข่ายลุ่มน้ำ {i}",
            HostCountry = "TH",
            ThaiRegion = province.Region6,
            Provinces = [province.Code],
            Venue = province.Name.Thai,
            Organisers = [$"สมาคมลุ่มน้ำ {i % 500}"],
            Countries = Countries[..(1 + (i % 5))],
            Participants = new(3 * parts),
            Sdgs = [.. Enumerable.Range(0, 1 + (i % 3)).Select(n => Goal(1 + ((i + (5 * n)) % 17), Span("การจัดการน้ำ")))],
            Resolutions = i % 4 == 0 ? [new("๑", title, Span(title), null, [Goal(6, Span("การจัดการน้ำ"))])] : [],
            Parts = [.. Enumerable.Range(0, parts).Select(n => Part(i + n))],
            Evidence = [Says("title", title), Says("start_date", date), Says("thai_provinces", province.Name.Thai), Says("venue", province.Name.Thai)],
        };
        return new(document, [activity], [], []);

        TextSpan Span(string words)
        {
            var start = text.IndexOf(words, StringComparison.Ordinal);
            return new(start, start + words.Length);
        }

        Evidence Says(string field, string words) => new(field, Span(words), words);
    }

    private static SdgAssignment Goal(int goal, TextSpan span) =>
        new(new(goal), null, 0.8, AssignmentMethod.Model, [new("การจัดการน้ำ", span, 1)]);

    private static ParticipationPart Part(int n) => new(
        1 + (n % 3),
        ParticipationBasis.Register,
        Countries[n % Countries.Length],
        OrganisationType: Types[n / 11 % Types.Length],
        Sex: Sexes[n / 3 % Sexes.Length],
        AgeGroup: Ages[n / 5 % Ages.Length]);
}
