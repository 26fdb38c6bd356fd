using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace SdgInsights.Analytics;

/// <summary>What may be no event enters no measure, neither with its people nor as an activity.</summary>
[DbContext(typeof(InsightsContext))]
[Migration("20261126171000_CountedReports")]
internal sealed class CountedReports : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var view in new[] { "events", "event_countries", "counted_resolutions" })
            migrationBuilder.Sql($"DROP VIEW {view}");
        migrationBuilder.Sql(
            """
            CREATE VIEW counted_reports AS
            -- The reports of events of which at least one report leaves no doubt.
            SELECT a.activity_key, a.event_key, a.start_year, a.resolutions_count
            FROM activities a
            JOIN activities m ON m.activity_key = a.event_key
            WHERE m.held_back_reason IS NULL OR m.held_back_reason <> 'in_doubt'
            """);
        migrationBuilder.Sql(RankedEvents.View(" AND (a.held_back_reason IS NULL OR a.held_back_reason <> 'in_doubt')"));
        migrationBuilder.Sql(
            """
            CREATE VIEW event_countries AS
            SELECT DISTINCT a.event_key, c.country
            FROM counted_reports a
            JOIN activity_countries c ON c.activity_key = a.activity_key
            """);
        migrationBuilder.Sql(
            """
            CREATE VIEW counted_resolutions AS
            -- The resolutions of an event, from one of the documents that report it.
            SELECT a.event_key, a.start_year AS year, r.resolution_key
            FROM counted_reports a
            JOIN resolutions r ON r.activity_key = a.activity_key
            WHERE a.resolutions_count = 1
            """);
    }
}
