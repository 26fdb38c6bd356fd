using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace SdgInsights.Analytics;

/// <summary>What the report that stands for an event leaves open is taken from the best ranked other report that states it, as <see cref="EventMerge"/> tells.</summary>
[DbContext(typeof(InsightsContext))]
[Migration("20261125231100_RankedEvents")]
internal sealed class RankedEvents : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("DROP VIEW events");
        migrationBuilder.Sql(View());
        // The derived columns are filled when the store is next opened and finds no reference data.
        migrationBuilder.Sql("DELETE FROM reference_state");
    }

    /// <param name="only">A further condition on the report that stands for the event.</param>
    internal static string View(string only = "") =>
        $"""
        CREATE VIEW events AS
        -- One row an event: the activity that stands for it. What its document does not say is taken from the others that report it.
        SELECT a.activity_key AS event_key,
               {Filled("start_year")} AS year,
               {Filled("host_country")} AS host_country,
               {Filled("level")} AS level,
               {Filled("mode")} AS mode,
               {Filled("thai_region")} AS thai_region,
               COALESCE({Filled("event_type", "'other'")}, 'other') AS event_type
        FROM activities a
        WHERE a.event_key = a.activity_key{only}
        """;

    private static string Filled(string column, string nothing = "NULL") =>
        $"COALESCE(NULLIF(a.{column}, {nothing}), (SELECT d.{column} FROM activities d WHERE d.event_key = a.activity_key AND NULLIF(d.{column}, {nothing}) IS NOT NULL ORDER BY d.report_rank, d.activity_key LIMIT 1))";
}
