using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace SdgInsights.Analytics;

/// <summary>The views on which measures rest. Written by hand, in standard SQL. What counts is said here and nowhere else.</summary>
[DbContext(typeof(InsightsContext))]
[Migration("20261122040800_Views")]
internal sealed class Views : Migration
{
    private static readonly (string Name, string Sql)[] InOrder =
    [
        ("events",
            """
            -- One row an event: the activity that stands for it. What its document does not say is taken from the others that report it.
            SELECT a.activity_key AS event_key,
                   a.start_year AS year,
                   COALESCE(a.host_country, MIN(d.host_country)) AS host_country,
                   COALESCE(a.level, MIN(d.level)) AS level,
                   COALESCE(a.mode, MIN(d.mode)) AS mode,
                   COALESCE(a.thai_region, MIN(d.thai_region)) AS thai_region,
                   COALESCE(NULLIF(a.event_type, 'other'), MIN(NULLIF(d.event_type, 'other')), 'other') AS event_type
            FROM activities a
            LEFT JOIN activities d ON d.event_key = a.activity_key AND d.activity_key <> a.activity_key
            WHERE a.event_key = a.activity_key
            GROUP BY a.activity_key, a.start_year, a.host_country, a.level, a.mode, a.thai_region, a.event_type
            """),
        ("event_countries",
            """
            SELECT DISTINCT a.event_key, c.country
            FROM activities a
            JOIN activity_countries c ON c.activity_key = a.activity_key
            """),
        ("event_provinces",
            """
            SELECT DISTINCT a.event_key, p.province
            FROM activities a
            JOIN activity_provinces p ON p.activity_key = a.activity_key
            """),
        ("event_goals",
            """
            -- Goals of the activities themselves; those of their resolutions have another subject.
            SELECT DISTINCT a.event_key, s.goal
            FROM activities a
            JOIN sdg_assignments s ON s.subject_key = a.activity_key
            """),
        ("counted_resolutions",
            """
            -- The resolutions of an event, from one of the documents that report it.
            SELECT a.event_key, a.start_year AS year, r.resolution_key
            FROM activities a
            JOIN resolutions r ON r.activity_key = a.activity_key
            WHERE a.resolutions_count = 1
            """),
        ("counted_participation",
            """
            -- The rows of people that count, and one row without people for each event that has none.
            SELECT e.event_key, e.year, e.host_country, e.level, e.mode, e.thai_region, e.event_type,
                   p.activity_key AS counted_event,
                   p.people,
                   CASE WHEN p.is_approximate = 1 THEN p.people WHEN p.people IS NOT NULL THEN 0 END AS people_approximate,
                   p.country_key, p.province_key, p.organisation_type, p.sex, p.age_group, p.disability
            FROM events e
            LEFT JOIN participation p ON p.activity_key = e.event_key AND p.counts = 1
            """),
        ("country_participation",
            """
            -- People by their country, and events by the countries that their documents name, with people or without.
            SELECT event_key, year, country_key AS country, counted_event, people, people_approximate
            FROM counted_participation
            WHERE counted_event IS NOT NULL
            UNION ALL
            SELECT e.event_key, e.year, c.country, NULL, NULL, NULL
            FROM events e
            JOIN event_countries c ON c.event_key = e.event_key
            UNION ALL
            SELECT p.event_key, p.year, NULL, NULL, NULL, NULL
            FROM counted_participation p
            WHERE p.counted_event IS NULL
              AND NOT EXISTS (SELECT 1 FROM event_countries c WHERE c.event_key = p.event_key)
            """),
        ("activity_spread",
            """
            -- The countries over which a document spreads the people whom it does not split: those that it names, and the members of
            -- the groupings that it names, on the first day. A grouping whose members cannot be told stands for itself, within nothing.
            SELECT c.activity_key, c.country
            FROM activity_countries c
            UNION
            SELECT g.activity_key, COALESCE(m.country, g.grouping_code)
            FROM activity_groups g
            JOIN activities a ON a.activity_key = g.activity_key
            LEFT JOIN grouping_members m ON m.grouping_code = g.grouping_code
                AND (m.first_day IS NULL OR m.first_day <= a.first_day)
                AND (m.last_day IS NULL OR m.last_day >= a.first_day)
            """),
    ];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var (name, sql) in InOrder)
            migrationBuilder.Sql($"CREATE VIEW {name} AS\n{sql}");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var (name, _) in InOrder.Reverse())
            migrationBuilder.Sql($"DROP VIEW {name}");
    }
}
