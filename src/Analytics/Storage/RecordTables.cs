using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SdgInsights.Analytics;

/// <summary>The tables of what was loaded. Everything hangs on its document, so that removing a document leaves nothing behind.</summary>
internal static class RecordTables
{
    public static void Configure(ModelBuilder model)
    {
        model.Entity<DocumentRow>().ToTable("documents").HasKey(r => r.DocumentHash);
        var problems = model.Entity<ProblemRow>().ToTable("problems");
        problems.HasKey(r => new { r.SubjectKey, r.Position });
        BelongsTo<ProblemRow, DocumentRow>(problems, r => r.DocumentHash);
        BelongsTo<ProblemRow, ActivityRow>(problems, r => r.ActivityKey!);
        Activities(model);
        Resolutions(model);
        Participation(model);
    }

    private static void Activities(ModelBuilder model)
    {
        var activities = model.Entity<ActivityRow>().ToTable("activities");
        activities.HasKey(r => r.ActivityKey);
        activities.HasIndex(r => r.EventKey);
        activities.HasIndex(r => r.StartYear);
        // What the rules against double counting look reports up by.
        activities.HasIndex(r => new { r.StartDate, r.EventKey, r.ActivityKey, r.ResolutionsCount });
        activities.HasIndex(r => new { r.BodyKey, r.StartYear, r.ParticipantsScope });
        model.Entity<EventDecisionRow>().ToTable("event_decisions").HasKey(r => r.Position);
        model.Entity<EventDecisionRow>().Property(r => r.Position).ValueGeneratedNever();
        BelongsTo<ActivityRow, DocumentRow>(activities, r => r.DocumentHash);
        ListOf<OrganiserRow>(model, "activity_organisers", r => new { r.ActivityKey, r.Position });
        ListOf<ActivityCountryRow>(model, "activity_countries", r => new { r.ActivityKey, r.Position });
        ListOf<ActivityGroupRow>(model, "activity_groups", r => new { r.ActivityKey, r.Position });
        ListOf<ActivityProvinceRow>(model, "activity_provinces", r => new { r.ActivityKey, r.Position });
        ListOf<GroupMentionRow>(model, "group_mentions", r => new { r.ActivityKey, r.Position });
        ListOf<ReadingRow>(model, "activity_readings", r => r.ActivityKey);
    }

    private static void Resolutions(ModelBuilder model)
    {
        var resolutions = model.Entity<ResolutionRow>().ToTable("resolutions");
        resolutions.HasKey(r => r.ResolutionKey);
        BelongsTo<ResolutionRow, ActivityRow>(resolutions, r => r.ActivityKey);
        var addressees = model.Entity<AddresseeKindRow>().ToTable("resolution_addressees");
        addressees.HasKey(r => new { r.ResolutionKey, r.Position });
        BelongsTo<AddresseeKindRow, ResolutionRow>(addressees, r => r.ResolutionKey);
        var sdgs = model.Entity<SdgRow>().ToTable("sdg_assignments");
        sdgs.HasKey(r => new { r.SubjectKey, r.Position });
        BelongsTo<SdgRow, DocumentRow>(sdgs, r => r.DocumentHash);
        BelongsTo<SdgRow, ActivityRow>(sdgs, r => r.ActivityKey!);
        BelongsTo<SdgRow, ResolutionRow>(sdgs, r => r.ResolutionKey!);
    }

    private static void Participation(ModelBuilder model)
    {
        ListOf<ParticipationRow>(model, "participation", r => new { r.ActivityKey, r.Position });
        ListOf<ActivityPersonRow>(model, "activity_people", r => new { r.ActivityKey, r.Person });
        model.Entity<ActivityPersonRow>().HasIndex(r => r.Person);
        model.Entity<PersonSaltRow>().ToTable("person_salt").HasKey(r => r.Salt);
    }

    private static void ListOf<T>(ModelBuilder model, string table, Expression<Func<T, object?>> key)
        where T : class
    {
        var rows = model.Entity<T>().ToTable(table);
        rows.HasKey(key);
        rows.HasOne<ActivityRow>().WithMany().HasForeignKey(nameof(ActivityRow.ActivityKey)).OnDelete(DeleteBehavior.Cascade);
    }

    private static void BelongsTo<TRow, TOwner>(EntityTypeBuilder<TRow> rows, Expression<Func<TRow, object?>> key)
        where TRow : class
        where TOwner : class =>
        rows.HasOne<TOwner>().WithMany().HasForeignKey(key).OnDelete(DeleteBehavior.Cascade);
}
