using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SdgInsights.Analytics
{
    /// <inheritdoc />
    public partial class People : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "activity_people",
                columns: table => new
                {
                    activity_key = table.Column<string>(type: "TEXT", nullable: false),
                    person = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_activity_people", x => new { x.activity_key, x.person });
                    table.ForeignKey(
                        name: "FK_activity_people_activities_activity_key",
                        column: x => x.activity_key,
                        principalTable: "activities",
                        principalColumn: "activity_key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "person_salt",
                columns: table => new
                {
                    salt = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_person_salt", x => x.salt);
                });

            migrationBuilder.CreateIndex(
                name: "IX_activity_people_person",
                table: "activity_people",
                column: "person");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "activity_people");

            migrationBuilder.DropTable(
                name: "person_salt");
        }
    }
}
