using FsCheck;
using FsCheck.Fluent;
using SdgInsights.Domain;

namespace SdgInsights.Analytics.Tests;

/// <summary>Random batches of documents that hold to the rules of the domain and nothing more.</summary>
internal static class AnyDocuments
{
    private static readonly string[] Words =
        ["เวที", "CSOs Forum", "ขอนแก่น", "ภาคเหนือ", "partnership", "ครั้งที่ ๒", "O'Brien; --", "\"", "👩‍🌾", "เเละ", "\t", "\n", "ก\u0E33", "=1+1"];

    public static Arbitrary<ReadDocument[]> Batches { get; } =
        Gen.Choose(0, 8).SelectMany(n => Gen.CollectToSequence(Enumerable.Range(0, n).Select(Document))).Select(d => d.ToArray()).ToArbitrary();

    private static Gen<string> Text => Gen.Elements(Words).ListOf().Select(w => string.Join(' ', w));

    private static Gen<string> Title => Gen.Elements(
        "การประชุมเชิงปฏิบัติการ CSOs Forum ประจำปี ๒๕๖๕", "CSO Forum on partnership for the goals", "เวทีภาคประชาสังคมลุ่มน้ำโขง ครั้งที่ 2");

    private static Gen<ReadDocument> Document(int number) =>
        from name in Text
        from activities in Few(Activity)
        from problems in Few(Problem)
        from language in Gen.Elements(Enum.GetValues<Language>())
        from minutes in Gen.Choose(-840, 840)
        from ticks in Gen.Choose(0, int.MaxValue)
        let retrieved = new DateTimeOffset(Some.Retrieved.Ticks + ticks, TimeSpan.FromMinutes(minutes))
        let template = Some.Document(FormattableString.Invariant($"{number}"))
        select new ReadDocument(
            template.Document with { Name = name, Language = language, RetrievedAt = retrieved, Text = name + name }, activities, problems);

    private static Gen<Activity> Activity =>
        from title in Gen.OneOf(Title, Text)
        from eventType in Gen.Elements(Enum.GetValues<EventType>())
        from period in OrNull(Period)
        from level in Gen.Elements<ActivityLevel?>(null, ActivityLevel.Local, ActivityLevel.Regional, ActivityLevel.National, ActivityLevel.Asean)
        from mode in Gen.Elements<ActivityMode?>(null, ActivityMode.Onsite, ActivityMode.Online)
        from body in Gen.Elements<string?>(null, "CSOs Forum", "cso forum ๒๕๖๕", "")
        from edition in Gen.Elements<string?>(null, "๑/๒๕๖๑", "2", "พิเศษ")
        from host in Gen.Elements<string?>(null, "TH", "LA")
        from provinces in Gen.SubListOf("TH-10", "TH-40", "TH-60", "TH-90")
        from region in Gen.Elements<string?>(null, "north", "central", "northeast")
        from venue in OrNull(Text)
        from organisers in Few(Text)
        from countries in Gen.SubListOf("KH", "LA", "TH", "JP", "FR", "TL")
        from groups in Gen.SubListOf("ASEAN", "MEKONG5", "UNHEARD-OF")
        from parts in Few(Part)
        from participants in OrNull(HeadCount(parts.Sum(p => p.People)))
        from organisations in OrNull(HeadCount(0))
        from resolutions in Few(Resolution)
        from sdgs in Few(Sdg)
        from mentions in Few(GroupMention)
        from evidence in Few(Evidence)
        from confidence in Few(Confidence)
        from problems in Few(Problem)
        select new Activity
        {
            Title = title,
            EventType = eventType,
            Period = period,
            Level = level,
            Mode = mode,
            Body = body,
            Edition = edition,
            HostCountry = host,
            Provinces = [.. provinces],
            ThaiRegion = region,
            Venue = venue,
            Organisers = organisers,
            Countries = [.. countries],
            CountryGroups = [.. groups],
            Participants = participants,
            Organisations = organisations,
            Resolutions = resolutions,
            Sdgs = sdgs,
            GroupsMentioned = mentions,
            Parts = parts,
            Evidence = evidence,
            Confidence = confidence,
            Problems = problems,
        };

    private static Gen<ActivityPeriod> Period =>
        from start in Gen.Elements("2018", "2018-02", "2018-02-07", "2018-02-08", "2025-10-26", "2025")
        from end in Gen.Elements<string?>(null, "2025-11", "2025-10-27", "2026")
        select new ActivityPeriod(PartialDate.FromIso(start)!, PartialDate.FromIso(end));

    private static Gen<HeadCount> HeadCount(int atLeast) =>
        from more in Gen.Choose(0, 500)
        from qualifier in Gen.Elements(Enum.GetValues<HeadCountQualifier>())
        from scope in Gen.Elements(Enum.GetValues<HeadCountScope>())
        select new HeadCount(atLeast + more, qualifier, scope);

    private static Gen<ParticipationPart> Part =>
        from people in Gen.Choose(0, 60)
        from basis in Gen.Elements(Enum.GetValues<ParticipationBasis>())
        from country in Gen.Elements<string?>(null, "TH", "LA", "FR", "TL")
        from province in Gen.Elements<string?>(null, "TH-40", "TH-90")
        from type in Gen.Elements(Enum.GetValues<OrganisationType>())
        from sex in Gen.Elements(Enum.GetValues<Sex>())
        from age in Gen.Elements(Enum.GetValues<AgeGroup>())
        from disability in Gen.Elements(Enum.GetValues<Disability>())
        select new ParticipationPart(people, basis, country, country is null or "TH" ? province : null, type, sex, age, disability);

    private static Gen<Resolution> Resolution =>
        from number in Gen.Elements<string?>(null, "๑", "1.1", "(ก)")
        from text in Text
        from span in Span
        from addressee in OrNull(Text)
        from named in Span
        from kinds in Gen.SubListOf("government", "local", "other")
        from sdgs in Few(Sdg)
        select new Resolution(number, text, span, addressee, sdgs)
        {
            AddresseeSpan = addressee is null ? null : named,
            AddresseeKinds = addressee is null ? [] : [.. kinds],
        };

    private static Gen<GroupMention> GroupMention =>
        from code in Gen.Elements("youth", "older_persons")
        from mentions in Gen.Choose(1, 40)
        from span in Span
        from quote in Text
        select new GroupMention(code, mentions, span, quote);

    private static Gen<SdgAssignment> Sdg =>
        from goal in Gen.Choose(1, Goal.Count)
        from target in Gen.Elements<string?>(null, "5.2", "17.b")
        from probability in Gen.Choose(0, 1_000_000)
        from method in Gen.Elements(Enum.GetValues<AssignmentMethod>())
        from terms in Few(Term)
        select new SdgAssignment(new Goal(goal), SdgTarget.FromCode(target), probability / 999_999.7, method, terms);

    private static Gen<CarryingTerm> Term =>
        from text in Text
        from span in Span
        from weight in Gen.Choose(-1_000_000, 1_000_000)
        select new CarryingTerm(text, span, weight / 7.0);

    private static Gen<Evidence> Evidence =>
        from name in Gen.Elements("participants_total", "start_date")
        from span in Span
        from quote in Text
        select new Evidence(name, span, quote);

    private static Gen<FieldConfidence> Confidence =>
        from name in Gen.Elements("participants_total", "start_date")
        from probability in Gen.Choose(0, 1_000_000)
        from sign in Gen.Elements(Enum.GetValues<ConfidenceSign>())
        from needsReview in Gen.Elements(true, false)
        select new FieldConfidence(name, probability / 1_000_000.7, sign, needsReview);

    private static Gen<Problem> Problem =>
        from text in Text
        from place in Gen.Elements("", "row 3")
        select new Problem(text, place, "end_date", text, "a date");

    private static Gen<TextSpan> Span =>
        from start in Gen.Choose(0, 5000)
        from length in Gen.Choose(0, 300)
        select new TextSpan(start, start + length);

    private static Gen<IReadOnlyList<T>> Few<T>(Gen<T> one) =>
        Gen.Choose(0, 3).SelectMany(n => one.ListOf(n)).Select(IReadOnlyList<T> (items) => [.. items]);

    private static Gen<T?> OrNull<T>(Gen<T> one)
        where T : class => Gen.Frequency((1, Gen.Constant<T?>(null)), (3, one.Select(T? (value) => value)));
}
