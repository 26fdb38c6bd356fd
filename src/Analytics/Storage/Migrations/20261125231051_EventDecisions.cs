using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SdgInsights.Analytics
{
    /// <inheritdoc />
    public partial class EventDecisions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "body_key",
                table: "activities",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "report_rank",
                table: "activities",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "event_decisions",
                columns: table => new
                {
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    first = table.Column<string>(type: "TEXT", nullable: false),
                    second = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    who = table.Column<string>(type: "TEXT", nullable: false),
                    decided_at = table.Column<string>(type: "TEXT", nullable: false),
                    why = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_event_decisions", x => x.position);
                });

            migrationBuilder.CreateIndex(
                name: "IX_activities_body_key_start_year_participants_scope",
                table: "activities",
                columns: new[] { "body_key", "start_year", "participants_scope" });

            migrationBuilder.CreateIndex(
                name: "IX_activities_start_date_event_key_activity_key_resolutions_count",
                table: "activities",
                columns: new[] { "start_date", "event_key", "activity_key", "resolutions_count" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "event_decisions");

            migrationBuilder.DropIndex(
                name: "IX_activities_body_key_start_year_participants_scope",
                table: "activities");

            migrationBuilder.DropIndex(
                name: "IX_activities_start_date_event_key_activity_key_resolutions_count",
                table: "activities");

            migrationBuilder.DropColumn(
                name: "body_key",
                table: "activities");

            migrationBuilder.DropColumn(
                name: "report_rank",
                table: "activities");
        }
    }
}
