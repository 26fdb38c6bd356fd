using Microsoft.EntityFrameworkCore.Migrations;

namespace SdgInsights.Analytics;

/// <summary>Evidence, confidence and carrying terms become one row where they were one an item; views of the old names show the items.</summary>
internal sealed partial class ListsReadWhole : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>(name: "terms", table: "sdg_assignments", type: "TEXT", nullable: false, defaultValue: "[]");
        migrationBuilder.CreateTable(
            name: "activity_readings",
            columns: table => new
            {
                activity_key = table.Column<string>(type: "TEXT", nullable: false),
                evidence = table.Column<string>(type: "TEXT", nullable: false),
                confidence = table.Column<string>(type: "TEXT", nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_activity_readings", x => x.activity_key);
                table.ForeignKey(
                    name: "FK_activity_readings_activities_activity_key",
                    column: x => x.activity_key,
                    principalTable: "activities",
                    principalColumn: "activity_key",
                    onDelete: ReferentialAction.Cascade);
            });
        // To seventeen digits a number stays the same.
        migrationBuilder.Sql(
            """
            UPDATE sdg_assignments SET terms =
                (SELECT json_group_array(json_object('text', t.text, 'start', t.span_start, 'end', t.span_end, 'weight', json(printf('%!.17g', t.weight))))
                 FROM (SELECT * FROM sdg_terms t WHERE t.subject_key = sdg_assignments.subject_key AND t.sdg_position = sdg_assignments.position ORDER BY t.position) t)
            """);
        migrationBuilder.Sql(
            """
            INSERT INTO activity_readings (activity_key, evidence, confidence)
            SELECT a.activity_key,
                (SELECT json_group_array(json_object('field', e.field, 'start', e.span_start, 'end', e.span_end, 'quote', e.quote))
                 FROM (SELECT * FROM evidence e WHERE e.activity_key = a.activity_key ORDER BY e.position) e),
                (SELECT json_group_array(json_object('field', c.field, 'probability', json(printf('%!.17g', c.probability)), 'sign', c.sign, 'needs_review', json(iif(c.needs_review, 'true', 'false'))))
                 FROM (SELECT * FROM field_confidence c WHERE c.activity_key = a.activity_key ORDER BY c.position) c)
            FROM activities a
            """);
        migrationBuilder.DropTable(name: "evidence");
        migrationBuilder.DropTable(name: "field_confidence");
        migrationBuilder.DropTable(name: "sdg_terms");
        migrationBuilder.Sql(
            """
            CREATE VIEW evidence AS
            SELECT r.activity_key, j.key AS position, j.value ->> 'field' AS field,
                   j.value ->> 'start' AS span_start, j.value ->> 'end' AS span_end, j.value ->> 'quote' AS quote
            FROM activity_readings r, json_each(r.evidence) j
            """);
        migrationBuilder.Sql(
            """
            CREATE VIEW field_confidence AS
            SELECT r.activity_key, j.key AS position, j.value ->> 'field' AS field,
                   j.value ->> 'probability' AS probability, j.value ->> 'sign' AS sign, j.value ->> 'needs_review' AS needs_review
            FROM activity_readings r, json_each(r.confidence) j
            """);
        migrationBuilder.Sql(
            """
            CREATE VIEW sdg_terms AS
            SELECT s.subject_key, s.position AS sdg_position, j.key AS position, j.value ->> 'text' AS text,
                   j.value ->> 'start' AS span_start, j.value ->> 'end' AS span_end, j.value ->> 'weight' AS weight
            FROM sdg_assignments s, json_each(s.terms) j
            """);
    }
}
