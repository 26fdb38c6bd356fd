using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SdgInsights.Domain;

namespace SdgInsights.Analytics;

/// <summary>The store in one SQLite file. Several processes may read while one writes; one instance serves one thread.</summary>
public sealed class SqliteInsightsStore : IInsightsStore
{
    private readonly SqliteConnection connection;
    private readonly InsightsContext context;
    private readonly ReferenceData reference;
    private readonly ReferenceTables tables;
    private readonly DirectStatement contains;
    private readonly DoubleCountRule rule;

    private SqliteInsightsStore(SqliteConnection connection, InsightsContext context, ReferenceData reference)
    {
        this.connection = connection;
        this.context = context;
        this.reference = reference;
        tables = new(reference);
        rule = new(reference);
        contains = new(connection, "SELECT 1 FROM documents WHERE document_hash = ?");
    }

    /// <summary>Opens the file, creates it where there is none, and brings tables and reference data up to date.</summary>
    /// <param name="path">The folder must exist.</param>
    /// <returns>A problem where the file cannot be opened, is no database, or is one of another program or a later version.</returns>
    public static Parsed<SqliteInsightsStore> Open(string path, ReferenceData reference)
    {
        SqliteConnection? connection = null;
        InsightsContext? context = null;
        try
        {
            connection = DatabaseFile.Connect(path);
            context = new(new DbContextOptionsBuilder<InsightsContext>()
                // One statement for lists of any length, which is then prepared once.
                .UseSqlite(connection, sqlite => sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter))
                .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
                .Options);
            if (DatabaseFile.Migrate(path, context) is { } problem)
                return Close(problem);
            var store = new SqliteInsightsStore(connection, context, reference);
            store.RefreshReferenceData();
            return Parsed<SqliteInsightsStore>.Of(store);
        }
        catch (SqliteException e)
        {
            return Close(DatabaseFile.Unusable(path, e.Message, "a database, or a place where one can be made"));
        }

        Parsed<SqliteInsightsStore> Close(Problem problem)
        {
            context?.Dispose();
            connection?.Dispose();
            return Parsed<SqliteInsightsStore>.Fail(problem);
        }
    }

    public bool Contains(DocumentId id)
    {
        ArgumentNullException.ThrowIfNull(id);
        contains.Bind(1, id.Hash);
        return contains.Run();
    }

    public byte[] PersonSalt(Func<byte[]> make)
    {
        ArgumentNullException.ThrowIfNull(make);
        return InTransaction(transaction =>
        {
            if (context.Set<PersonSaltRow>().FirstOrDefault() is { } stored)
                return stored.Salt;
            var salt = make();
            using var writer = new BulkWriter(context, connection);
            writer.Write([new PersonSaltRow(salt)]);
            return salt;
        });
    }

    public LoadSummary Load(IReadOnlyList<ReadDocument> batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        return InTransaction(transaction =>
        {
            // In the order of the keys, so that neighbours in the database are written together.
            var fresh = batch.DistinctBy(d => d.Document.Id).Where(d => !Contains(d.Document.Id)).OrderBy(d => d.Document.Id.Hash, StringComparer.Ordinal).ToList();
            using var writer = new BulkWriter(context, connection);
            var added = new List<ActivityRow>();
            foreach (var document in fresh)
            {
                var rows = DocumentRows.Of(document, reference).ToList();
                writer.Write(rows);
                added.AddRange(rows.OfType<ActivityRow>());
            }

            if (added.Count > 0)
                new EventUpdate(context, connection, transaction, rule).Added(added);

            return new LoadSummary(
                fresh.Count,
                batch.Count - fresh.Count,
                writer.Written<ActivityRow>(),
                writer.Written<ResolutionRow>(),
                writer.Written<ParticipationRow>());
        });
    }

    public Problem? Decide(EventDecision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return InTransaction(transaction =>
        {
            if (StoredDecisions.Add(decision, context, connection) is { } problem)
                return problem;
            new EventUpdate(context, connection, transaction, rule).Decided([decision.First, decision.Second]);
            return null;
        });
    }

    public IReadOnlyList<EventDecision> Decisions() => StoredDecisions.All(context);

    public IReadOnlyList<MergedEvent> Merges()
    {
        var activities = context.Set<ActivityRow>();
        var reports = activities
            .Where(a => activities.Any(o => o.EventKey == a.EventKey && o.ActivityKey != a.EventKey))
            .Join(context.Set<DocumentRow>(), a => a.DocumentHash, d => d.DocumentHash, (a, d) => new { a.EventKey, a.ActivityKey, a.ReportRank, a.Title, d.Name })
            .OrderBy(r => r.EventKey).ThenByDescending(r => r.ActivityKey == r.EventKey).ThenBy(r => r.ReportRank).ThenBy(r => r.ActivityKey);
        return [.. reports.AsEnumerable().GroupBy(r => r.EventKey).Select(e => new MergedEvent(e.Key, [.. e.Select(r => new MergedReport(r.ActivityKey, r.Name, r.Title))]))];
    }

    public Dataset Read(string softwareVersion, string classifierVersion)
    {
        using var transaction = connection.BeginTransaction(deferred: true);
        using var shared = context.Database.UseTransaction(transaction);
        var reader = new DatasetReader(context);
        var sources = reader.Sources();
        var activities = reader.Activities(sources);
        var version = new DatasetVersion(
            DatasetFingerprint.Of(sources, activities, softwareVersion, classifierVersion, tables.Fingerprint),
            softwareVersion,
            classifierVersion,
            sources.Count,
            activities.Count,
            activities.Sum(a => a.Activity.Resolutions.Count),
            activities.Count(a => a.IsReviewed));
        var measures = MeasureCatalogue.All.ToDictionary(
            m => m.Id,
            m => MeasureRunner.Run(m, connection, transaction),
            StringComparer.Ordinal);
        return new(version, activities, sources, measures) { Decisions = StoredDecisions.All(context) };
    }

    public string? TextOf(DocumentId id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return context.Set<DocumentRow>().Where(d => d.DocumentHash == id.Hash).Select(d => d.Text).FirstOrDefault();
    }

    public void Dispose()
    {
        contains.Dispose();
        context.Dispose();
        connection.Dispose();
    }

    private void RefreshReferenceData()
    {
        if (tables.AreCurrent(context))
            return;
        InTransaction(transaction =>
        {
            using var writer = new BulkWriter(context, connection);
            tables.Replace(context, writer);
            DerivedColumns.Refresh(context, connection, transaction);
            // Names of places tell events apart, so that other reference data can change what counts.
            new EventUpdate(context, connection, transaction, rule).All();
            return true;
        });
    }

    private T InTransaction<T>(Func<SqliteTransaction, T> work)
    {
        using var transaction = connection.BeginTransaction();
        using var shared = context.Database.UseTransaction(transaction);
        var result = work(transaction);
        transaction.Commit();
        return result;
    }
}
