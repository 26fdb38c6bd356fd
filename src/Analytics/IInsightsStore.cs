using SdgInsights.Domain;

namespace SdgInsights.Analytics;

/// <summary>The store of documents and their facts. Which engine answers, no other code knows.</summary>
public interface IInsightsStore : IDisposable
{
    bool Contains(DocumentId id);

    /// <summary>The secret under which this store knows people again without their names; the same from the first call on.</summary>
    /// <param name="make">Called where the store has none yet; gives at least 16 random bytes.</param>
    byte[] PersonSalt(Func<byte[]> make);

    /// <summary>Stores the documents of one batch in one transaction, all or none. Documents already stored are left as they are.</summary>
    LoadSummary Load(IReadOnlyList<ReadDocument> batch);

    /// <summary>Adds a reviewer's decision and lets it take effect.</summary>
    /// <returns>Why it cannot stand beside what is stored and decided; null where it was added.</returns>
    Problem? Decide(EventDecision decision);

    /// <summary>All decisions, in the order in which they were made.</summary>
    IReadOnlyList<EventDecision> Decisions();

    /// <summary>The events that several documents report, by key.</summary>
    IReadOnlyList<MergedEvent> Merges();

    /// <summary>Reads everything that a report draws on, measures included.</summary>
    Dataset Read(string softwareVersion, string classifierVersion);

    /// <summary>The text of a stored document; null where it is not stored.</summary>
    string? TextOf(DocumentId id);
}

public sealed record LoadSummary(int Documents, int AlreadyStored, int Activities, int Resolutions, int ParticipationRows)
{
    public static LoadSummary operator +(LoadSummary left, LoadSummary right) => new(
        left.Documents + right.Documents,
        left.AlreadyStored + right.AlreadyStored,
        left.Activities + right.Activities,
        left.Resolutions + right.Resolutions,
        left.ParticipationRows + right.ParticipationRows);
}
