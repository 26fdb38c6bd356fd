using SdgInsights.Analytics;
using SdgInsights.Domain;

namespace SdgInsights.Reports.Tests;

/// <summary>Five real events, a register of sixty people, a second report of one event, and a document without any.</summary>
internal static class SampleDataset
{
    public static Dataset Full { get; } = Of(
        [WorkingGroup(), KhonKaen(), Forum2022(), Phayao(), Singapore(), Register(), SecondReport()],
        [new Doc("page-without-event.html", "ติดต่อเรา", mediaType: "text/html").Source(0, new Problem("page-without-event.html", "", "", "no meeting", "an activity"))]);

    public static Dataset Empty { get; } = Of([], []);

    public static Dataset Of(IReadOnlyList<StoredActivity> activities, IReadOnlyList<StoredSource> others) => new(
        new("5d1f0c2ab9e4", "0.1.0", "linear-1", activities.Count + others.Count, activities.Count, activities.Sum(a => a.Activity.Resolutions.Count), activities.Count(a => a.IsReviewed)),
        activities,
        [.. activities.Select(a => a.Source).Concat(others).OrderBy(s => s.Name, StringComparer.Ordinal)],
        SampleMeasures.Of(activities));

    public static StoredActivity KhonKaen()
    {
        var doc = new Doc("000_csnm.txt", """
            สัมมนาเครือข่ายลุ่มน้ำโขง วันที่ 7-8 กุมภาพันธ์ 2561 ใช้สถานที่ห้องมงกุฎพลอย โรงแรมโฆษะ ขอนแก่น ในประเทศไทย
            ผู้มาร่วมมีจำนวน 79 คน สังกัด 46 องค์กรภาคประชาสังคม มาจากห้าประเทศคือ กัมพูชา ลาว เวียดนาม พม่า และไทย
            เพื่อหุ้นส่วนการพัฒนา สันติภาพ และการเปลี่ยนแปลงสภาพภูมิอากาศ
            """);
        return doc.Store(
            new()
            {
                Title = "ศปส. จัดงานสัมมนา CSOs Regional Conference 2018",
                EventType = EventType.Conference,
                Period = new(new(2018, 2, 7), new(2018, 2, 8)),
                Level = ActivityLevel.SubRegional,
                Mode = ActivityMode.Onsite,
                Body = "CSOs Regional Conference",
                Edition = "2",
                HostCountry = "TH",
                Provinces = ["TH-40"],
                ThaiRegion = "northeast",
                Venue = "ห้องมงกุฎพลอย โรงแรมโฆษะ ขอนแก่น",
                Organisers = ["โครงการหุ้นส่วนภาคประชาสังคมลุ่มน้ำโขง", "มหาวิทยาลัยขอนแก่น"],
                Countries = ["KH", "LA", "MM", "TH", "VN"],
                Participants = new(79),
                Organisations = new(46),
                Sdgs = [doc.Suggests(17, 0.97, "หุ้นส่วน"), doc.Suggests(16, 0.71, "สันติภาพ"), doc.Suggests(13, 0.66, "การเปลี่ยนแปลงสภาพภูมิอากาศ")],
                Evidence =
                [
                    doc.Says("start_date", "7-8 กุมภาพันธ์ 2561"),
                    doc.Says("end_date", "7-8 กุมภาพันธ์ 2561"),
                    doc.Says("venue", "ห้องมงกุฎพลอย โรงแรมโฆษะ ขอนแก่น"),
                    doc.Says("thai_provinces", "ขอนแก่น"),
                    doc.Says("host_country", "ประเทศไทย"),
                    doc.Says("participants_total", "จำนวน 79 คน"),
                    doc.Says("organisations_count", "46 องค์กรภาคประชาสังคม"),
                    doc.Says("countries", "กัมพูชา ลาว เวียดนาม พม่า และไทย"),
                ],
            },
            reviewed: true);
    }

    public static StoredActivity Forum2022()
    {
        string[] words =
        [
            "ขอให้หน่วยงานของรัฐเป็นพี่เลี้ยงแก่ประชาสังคมในฐานะหุ้นส่วนการพัฒนา ลดกฎเกณฑ์ที่เน้นควบคุม หันมาเอื้ออำนวยให้กลุ่มต่าง ๆ ทำงานได้สะดวก และเปิดวงพูดคุยเพื่อสร้างความไว้วางใจต่อกันอย่างสม่ำเสมอ ไม่ใช่เฉพาะเมื่อมีโครงการหรือมีปัญหาที่ต้องแก้ไขเร่งด่วน",
            "รัฐบาลพึงเร่งการกระจายอำนาจ ให้ชุมชนตั้งงบประมาณแก้ปัญหาของตนได้เอง",
            "ตั้งกองทุนสำหรับงานของประชาสังคมที่ช่วยเหลือคนยากจนและผู้ที่เข้าไม่ถึงสวัสดิการ",
            "สื่อสาธารณะควรเล่าเรื่องงานของหุ้นส่วนการพัฒนาให้คนทั่วไปเข้าใจ",
            "รัฐบาลควรเปิดข้อมูลและใช้เทคโนโลยีช่วยลดความยากจนกับความเหลื่อมล้ำ",
            "ตั้งวงประสานงานสามฝ่าย ทั้งรัฐ ธุรกิจ และประชาสังคม ตั้งแต่จังหวัดถึงส่วนกลาง",
            "หนุนให้ประชาสังคมไทยมีที่นั่งในเวทีอาเซียนและเวทีโลกว่าด้วยเป้าหมายที่ยั่งยืน",
            "มอบหมาย คสป. ตรวจสอบความคืบหน้าของข้อเสนอเหล่านี้ทุกปีแล้วแจ้งให้สาธารณชนทราบ",
        ];
        var doc = new Doc("001_cso-forum-2565.txt", "CSOs Forum ประจำปี ๒๕๖๕ นับทั้งเวทีภาคและเวทีระดับประเทศ คนร่วมงานทั้งสิ้นรวม ๘๔๘ คน\n" + string.Join('\n', words));
        int[][] goals = [[17], [16, 11], [1, 10], [17, 16], [1, 10], [17], [17], [16]];
        var resolutions = words.Select((text, i) => doc.Resolves(
            ((char)('๑' + i)).ToString(), text, i is 1 or 4 ? "รัฐบาล" : i == 7 ? "คสป." : null, [.. goals[i].Select((g, n) => doc.Suggests(g, 0.9 - (0.15 * n)))]));
        return doc.Store(new()
        {
            Title = "โครงการประชุมเชิงปฏิบัติการ CSOs Forum ประจำปี ๒๕๖๕",
            EventType = EventType.Workshop,
            Period = new(new(2022)),
            Level = ActivityLevel.National,
            Body = "CSOs Forum",
            Edition = "ประจำปี ๒๕๖๕",
            HostCountry = "TH",
            Organisers = ["กองส่งเสริมและพัฒนาองค์กรภาคประชาสังคม"],
            Countries = ["TH"],
            CountryGroups = ["ASEAN"],
            Participants = new(848, HeadCountQualifier.Exact, HeadCountScope.SumOfSeveral),
            Resolutions = [.. resolutions],
            GroupsMentioned = [doc.Mentions("poverty", "คนยากจน")],
            Sdgs = [doc.Suggests(17, 0.95, "หุ้นส่วนการพัฒนา"), doc.Suggests(16, 0.6, "การกระจายอำนาจ"), doc.Suggests(10, 0.55), doc.Suggests(1, 0.52, "คนยากจน")],
            Evidence =
            [
                doc.Says("start_date", "ประจำปี ๒๕๖๕"),
                doc.Says("level", "ระดับประเทศ"),
                doc.Says("body", "CSOs Forum"),
                doc.Says("participants_total", "ทั้งสิ้นรวม ๘๔๘ คน"),
            ],
            Problems = [new("001_cso-forum-2565.txt", "character 20", "start_date", "only the year ๒๕๖๕", "a day or a month")],
        });
    }

    public static StoredActivity WorkingGroup()
    {
        var doc = new Doc("002_mfa.txt", "เมื่อวันที่ ๓๑ มกราคม ๒๕๖๑ การประชุมคณะทำงานร่วมฯ ครั้งที่ ๑/๒๕๖๑ ณ วิเทศสโมสร เข้าร่วมประมาณ ๘๐ คน รับผิดชอบหลัก SDG 17");
        return doc.Store(
            new()
            {
                Title = "ประชุมคณะทำงานร่วมรัฐกับประชาสังคมด้านการพัฒนาที่ยั่งยืน",
                EventType = EventType.WorkingGroup,
                Period = new(new(2018, 1, 31)),
                Level = ActivityLevel.National,
                Mode = ActivityMode.Onsite,
                Body = "คณะทำงานร่วมภาคประชาสังคมและภาครัฐ",
                Edition = "๑/๒๕๖๑",
                HostCountry = "TH",
                Provinces = ["TH-10"],
                ThaiRegion = "central",
                Venue = "วิเทศสโมสร กระทรวงการต่างประเทศ",
                Organisers = ["กระทรวงการต่างประเทศ"],
                Countries = ["TH"],
                Participants = new(80, HeadCountQualifier.About),
                Sdgs = [doc.Names(17, "SDG 17")],
                Evidence =
                [
                    doc.Says("start_date", "๓๑ มกราคม ๒๕๖๑"),
                    doc.Says("edition", "๑/๒๕๖๑"),
                    doc.Says("venue", "วิเทศสโมสร"),
                    doc.Says("participants_total", "ประมาณ ๘๐ คน"),
                ],
            },
            reviewed: true);
    }

    public static StoredActivity Singapore()
    {
        var doc = new Doc("003_singapore.txt", "วันที่ 21 พฤศจิกายน 2566 การเสวนาหุ้นส่วนความร่วมมือ ครั้งที่ 12 ณ สาธารณรัฐสิงคโปร์ ด้านการพัฒนาชนบทและขจัดความยากจน");
        return doc.Store(new()
        {
            Title = "เสวนาหุ้นส่วนอาเซียนด้านการพัฒนาชนบท ครั้งที่ 12",
            EventType = EventType.Conference,
            Period = new(new(2023, 11, 21)),
            Level = ActivityLevel.Asean,
            Mode = ActivityMode.Onsite,
            Body = "ASEAN Public Private People Partnership",
            Edition = "12",
            HostCountry = "SG",
            Countries = ["SG", "TH"],
            CountryGroups = ["ASEAN"],
            Sdgs = [doc.Suggests(1, 0.93, "ขจัดความยากจน")],
            Evidence = [doc.Says("start_date", "21 พฤศจิกายน 2566"), doc.Says("edition", "ครั้งที่ 12"), doc.Says("host_country", "สิงคโปร์")],
        });
    }

    public static StoredActivity Phayao()
    {
        var doc = new Doc("004_phayao.txt", "เมื่อวันพฤหัสบดีที่ 27 กรกฎาคม 2566 คลินิกกฎหมายคณะนิติศาสตร์ มหาวิทยาลัยพะเยา จัด CSOs Forum ระดับภาค (ภาคเหนือ) กระจายอำนาจท้องถิ่น ระบบ Zoom Meeting");
        return doc.Store(new()
        {
            Title = "โครงการประชุมเชิงปฏิบัติการ CSOs Forum ระดับภาค (ภาคเหนือ)",
            EventType = EventType.Workshop,
            Period = new(new(2023, 7, 27)),
            Level = ActivityLevel.Regional,
            Mode = ActivityMode.Hybrid,
            Body = "CSOs Forum",
            HostCountry = "TH",
            Provinces = ["TH-56"],
            ThaiRegion = "north",
            Organisers = ["คลินิกกฎหมายคณะนิติศาสตร์ มหาวิทยาลัยพะเยา"],
            Countries = ["TH"],
            Sdgs = [doc.Suggests(16, 0.74, "กระจายอำนาจท้องถิ่น"), doc.Suggests(11, 0.51)],
            Evidence = [doc.Says("start_date", "27 กรกฎาคม 2566"), doc.Says("thai_provinces", "พะเยา"), doc.Says("mode", "Zoom Meeting")],
            Confidence =
            [
                new("start_date", 0.97, ConfidenceSign.Stated, false),
                new("host_country", 0.72, ConfidenceSign.Inferred, true),
                new("thai_provinces", 0.55, ConfidenceSign.Late, true),
            ],
            Problems = [new("004_phayao.txt", "character 0", "participants_total", "762 (page views)", "a head count")],
        });
    }

    /// <summary>Sixty people with country, sex, age and organisation type.</summary>
    public static StoredActivity Register()
    {
        var doc = new Doc("005_register-2567.xlsx", "ลำดับ\tประเทศ\tเพศ\tอายุ\nวันที่ 14 มีนาคม 2567", mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        string[] countries = ["TH", "TH", "LA", "TH", "KH", "TH", "VN", "MM", "TH", "LA"];
        OrganisationType[] types = [OrganisationType.Cso, OrganisationType.Community, OrganisationType.Cso, OrganisationType.Government, OrganisationType.Academia, OrganisationType.Private, OrganisationType.NotStated, OrganisationType.International];
        AgeGroup[] ages = [AgeGroup.From25To59, AgeGroup.From15To24, AgeGroup.From25To59, AgeGroup.From60, AgeGroup.NotStated];
        var people = Enumerable.Range(0, 60).Select(i => new ParticipationPart(
            1,
            ParticipationBasis.Register,
            countries[i % countries.Length],
            countries[i % countries.Length] == "TH" ? (i % 3 == 0 ? "TH-40" : "TH-10") : null,
            types[i % types.Length],
            i % 11 == 0 ? Sex.NotStated : i % 5 < 3 ? Sex.Female : Sex.Male,
            ages[i % ages.Length],
            i % 15 == 0 ? Disability.Yes : Disability.NotStated));
        var parts = people.GroupBy(p => p).Select(g => g.Key with { People = g.Count() });
        return doc.Store(new()
        {
            Title = "เวทีเยาวชนลุ่มน้ำโขงว่าด้วยน้ำและภูมิอากาศ (ทะเบียนผู้เข้าร่วม)",
            EventType = EventType.Consultation,
            Period = new(new(2024, 3, 14)),
            Level = ActivityLevel.SubRegional,
            HostCountry = "TH",
            Countries = ["KH", "LA", "MM", "TH", "VN"],
            CountryGroups = ["MEKONG"],
            Sdgs = [doc.Suggests(6, 0.8), doc.Suggests(13, 0.77)],
            Parts = [.. parts],
            Evidence = [doc.Says("start_date", "14 มีนาคม 2567")],
        });
    }

    private static StoredActivity SecondReport()
    {
        var doc = new Doc("006_khonkaen-en.txt", "The CSOs Regional Conference on 7-8 February 2018 in Khon Kaen brought together more than 75 people.", Language.English);
        return doc.Store(
            new()
            {
                Title = "CSOs Regional Conference 2018",
                EventType = EventType.Conference,
                Period = new(new(2018, 2, 7), new(2018, 2, 8)),
                Countries = ["TH"],
                Participants = new(75, HeadCountQualifier.AtLeast),
                Evidence = [doc.Says("start_date", "7-8 February 2018"), doc.Says("participants_total", "more than 75 people")],
            },
            heldBack: new(HeldBackReason.SameEvent, KhonKaen().Key));
    }
}
