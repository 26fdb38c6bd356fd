using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SdgInsights.Analytics
{
    /// <inheritdoc />
    public partial class GroupsAndAddressees : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "addressee_end",
                table: "resolutions",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "addressee_start",
                table: "resolutions",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "group_mentions",
                columns: table => new
                {
                    activity_key = table.Column<string>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    group_code = table.Column<string>(type: "TEXT", nullable: false),
                    mentions = table.Column<int>(type: "INTEGER", nullable: false),
                    span_start = table.Column<int>(type: "INTEGER", nullable: false),
                    span_end = table.Column<int>(type: "INTEGER", nullable: false),
                    quote = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_group_mentions", x => new { x.activity_key, x.position });
                    table.ForeignKey(
                        name: "FK_group_mentions_activities_activity_key",
                        column: x => x.activity_key,
                        principalTable: "activities",
                        principalColumn: "activity_key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "lnob_groups",
                columns: table => new
                {
                    group_code = table.Column<string>(type: "TEXT", nullable: false),
                    name_en = table.Column<string>(type: "TEXT", nullable: false),
                    name_th = table.Column<string>(type: "TEXT", nullable: false),
                    counted_list = table.Column<string>(type: "TEXT", nullable: true),
                    counted_code = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_lnob_groups", x => x.group_code);
                });

            migrationBuilder.CreateTable(
                name: "resolution_addressees",
                columns: table => new
                {
                    resolution_key = table.Column<string>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_resolution_addressees", x => new { x.resolution_key, x.position });
                    table.ForeignKey(
                        name: "FK_resolution_addressees_resolutions_resolution_key",
                        column: x => x.resolution_key,
                        principalTable: "resolutions",
                        principalColumn: "resolution_key",
                        onDelete: ReferentialAction.Cascade);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "group_mentions");

            migrationBuilder.DropTable(
                name: "lnob_groups");

            migrationBuilder.DropTable(
                name: "resolution_addressees");

            migrationBuilder.DropColumn(
                name: "addressee_end",
                table: "resolutions");

            migrationBuilder.DropColumn(
                name: "addressee_start",
                table: "resolutions");
        }
    }
}
