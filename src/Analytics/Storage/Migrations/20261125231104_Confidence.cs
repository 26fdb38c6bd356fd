using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SdgInsights.Analytics
{
    /// <inheritdoc />
    internal partial class Confidence : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "field_confidence",
                columns: table => new
                {
                    activity_key = table.Column<string>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    field = table.Column<string>(type: "TEXT", nullable: false),
                    probability = table.Column<double>(type: "REAL", nullable: false),
                    sign = table.Column<string>(type: "TEXT", nullable: false),
                    needs_review = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_field_confidence", x => new { x.activity_key, x.position });
                    table.ForeignKey(
                        name: "FK_field_confidence_activities_activity_key",
                        column: x => x.activity_key,
                        principalTable: "activities",
                        principalColumn: "activity_key",
                        onDelete: ReferentialAction.Cascade);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "field_confidence");
        }
    }
}
