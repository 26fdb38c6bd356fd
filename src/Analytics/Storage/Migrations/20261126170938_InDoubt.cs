using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SdgInsights.Analytics
{
    /// <inheritdoc />
    public partial class InDoubt : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "is_in_doubt",
                table: "activities",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "is_in_doubt",
                table: "activities");
        }
    }
}
