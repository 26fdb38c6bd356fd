using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace SdgInsights.Analytics;

/// <summary>A sex that titles of names hint at has a key of its own, so that no total mixes it with what registers state.</summary>
[DbContext(typeof(InsightsContext))]
[Migration("20261125224500_InferredSex")]
internal sealed class InferredSex : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("DROP VIEW counted_participation");
        migrationBuilder.Sql(
            """
            CREATE VIEW counted_participation AS
            -- The rows of people that count, and one row without people for each event that has none.
            SELECT e.event_key, e.year, e.host_country, e.level, e.mode, e.thai_region, e.event_type,
                   p.activity_key AS counted_event,
                   p.people,
                   CASE WHEN p.is_approximate = 1 THEN p.people WHEN p.people IS NOT NULL THEN 0 END AS people_approximate,
                   p.country_key, p.province_key, p.organisation_type,
                   CASE WHEN p.basis = 'register_titles' THEN 'inferred:' || p.sex ELSE p.sex END AS sex,
                   p.age_group, p.disability
            FROM events e
            LEFT JOIN participation p ON p.activity_key = e.event_key AND p.counts = 1
            """);
    }
}
