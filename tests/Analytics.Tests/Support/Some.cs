using System.Text;
using SdgInsights.Domain;

namespace SdgInsights.Analytics.Tests;

/// <summary>Shorthand for facts, so that a test shows only what it is about.</summary>
internal static class Some
{
    public static readonly DateTimeOffset Retrieved = new(2026, 3, 1, 9, 30, 0, TimeSpan.FromHours(7));

    /// <summary>A document whose bytes are its name.</summary>
    public static ReadDocument Document(string name, params Activity[] activities) => new(
        new(DocumentId.Of(Encoding.UTF8.GetBytes(name)), name, "text/plain", Language.Thai, Retrieved, "เนื้อหาของ " + name), activities, []);

    public static string KeyOf(ReadDocument document, int place = 1) => StoredKeys.Activity(document.Document.Id, place);

    /// <param name="start">ISO, with any precision; null for an undated activity.</param>
    /// <param name="people">Exact, unless <paramref name="qualifier"/> says otherwise.</param>
    public static Activity Activity(
        string title = "เวทีภาคประชาสังคมว่าด้วยการพัฒนาที่ยั่งยืน",
        string? start = "2018-02-07",
        int? people = null,
        HeadCountQualifier qualifier = HeadCountQualifier.Exact,
        HeadCountScope scope = HeadCountScope.ThisActivity) => new()
        {
            Title = title,
            EventType = EventType.Workshop,
            Period = PartialDate.FromIso(start) is { } date ? new(date) : null,
            Participants = people is { } value ? new(value, qualifier, scope) : null,
        };

    /// <summary>The same, where its text hardly tells of an event.</summary>
    public static Activity InDoubt(Activity activity) => activity with { Confidence = [new("is_activity", 0.6, ConfidenceSign.Unclear, NeedsReview: true)] };

    public static ParticipationPart Registered(int people, string? country = null, string? province = null, Sex sex = Sex.NotStated) =>
        new(people, ParticipationBasis.Register, country, province, Sex: sex);

    public static SdgAssignment Sdg(int goal, double probability = 0.9, AssignmentMethod method = AssignmentMethod.Model) =>
        new(new Goal(goal), null, probability, method, []);

    public static Resolution Resolution(string text, params int[] goals) =>
        new("๑", text, new TextSpan(0, text.Length), null, [.. goals.Select(g => Sdg(g))]);
}
