using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SdgInsights.Analytics
{
    /// <inheritdoc />
    internal partial class Records : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "codes",
                columns: table => new
                {
                    list_name = table.Column<string>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    name_en = table.Column<string>(type: "TEXT", nullable: false),
                    name_th = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_codes", x => new { x.list_name, x.code });
                });

            migrationBuilder.CreateTable(
                name: "countries",
                columns: table => new
                {
                    iso2 = table.Column<string>(type: "TEXT", nullable: false),
                    iso3 = table.Column<string>(type: "TEXT", nullable: false),
                    m49 = table.Column<string>(type: "TEXT", nullable: false),
                    region_m49 = table.Column<string>(type: "TEXT", nullable: false),
                    name_en = table.Column<string>(type: "TEXT", nullable: false),
                    name_th = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_countries", x => x.iso2);
                });

            migrationBuilder.CreateTable(
                name: "country_regions",
                columns: table => new
                {
                    country = table.Column<string>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_country_regions", x => new { x.country, x.region });
                });

            migrationBuilder.CreateTable(
                name: "documents",
                columns: table => new
                {
                    document_hash = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    media_type = table.Column<string>(type: "TEXT", nullable: false),
                    language = table.Column<string>(type: "TEXT", nullable: false),
                    retrieved_at = table.Column<string>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_documents", x => x.document_hash);
                });

            migrationBuilder.CreateTable(
                name: "goals",
                columns: table => new
                {
                    goal = table.Column<int>(type: "INTEGER", nullable: false),
                    title_en = table.Column<string>(type: "TEXT", nullable: false),
                    title_th = table.Column<string>(type: "TEXT", nullable: false),
                    short_en = table.Column<string>(type: "TEXT", nullable: false),
                    short_th = table.Column<string>(type: "TEXT", nullable: false),
                    colour = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_goals", x => x.goal);
                });

            migrationBuilder.CreateTable(
                name: "grouping_members",
                columns: table => new
                {
                    grouping_code = table.Column<string>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    country = table.Column<string>(type: "TEXT", nullable: false),
                    first_day = table.Column<string>(type: "TEXT", nullable: true),
                    last_day = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_grouping_members", x => new { x.grouping_code, x.position });
                });

            migrationBuilder.CreateTable(
                name: "groupings",
                columns: table => new
                {
                    grouping_code = table.Column<string>(type: "TEXT", nullable: false),
                    name_en = table.Column<string>(type: "TEXT", nullable: false),
                    name_th = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_groupings", x => x.grouping_code);
                });

            migrationBuilder.CreateTable(
                name: "provinces",
                columns: table => new
                {
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    name_en = table.Column<string>(type: "TEXT", nullable: false),
                    name_th = table.Column<string>(type: "TEXT", nullable: false),
                    region6 = table.Column<string>(type: "TEXT", nullable: false),
                    cso_forum_region = table.Column<string>(type: "TEXT", nullable: false),
                    cluster = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_provinces", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "reference_state",
                columns: table => new
                {
                    fingerprint = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reference_state", x => x.fingerprint);
                });

            migrationBuilder.CreateTable(
                name: "regions",
                columns: table => new
                {
                    m49 = table.Column<string>(type: "TEXT", nullable: false),
                    parent = table.Column<string>(type: "TEXT", nullable: true),
                    depth = table.Column<int>(type: "INTEGER", nullable: false),
                    name_en = table.Column<string>(type: "TEXT", nullable: false),
                    name_th = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_regions", x => x.m49);
                });

            migrationBuilder.CreateTable(
                name: "targets",
                columns: table => new
                {
                    target = table.Column<string>(type: "TEXT", nullable: false),
                    goal = table.Column<int>(type: "INTEGER", nullable: false),
                    title_en = table.Column<string>(type: "TEXT", nullable: false),
                    title_th = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_targets", x => x.target);
                });

            migrationBuilder.CreateTable(
                name: "thai_regions",
                columns: table => new
                {
                    scheme = table.Column<string>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    name_en = table.Column<string>(type: "TEXT", nullable: false),
                    name_th = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_thai_regions", x => new { x.scheme, x.code });
                });

            migrationBuilder.CreateTable(
                name: "activities",
                columns: table => new
                {
                    activity_key = table.Column<string>(type: "TEXT", nullable: false),
                    document_hash = table.Column<string>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    event_type = table.Column<string>(type: "TEXT", nullable: false),
                    start_date = table.Column<string>(type: "TEXT", nullable: true),
                    end_date = table.Column<string>(type: "TEXT", nullable: true),
                    start_year = table.Column<int>(type: "INTEGER", nullable: true),
                    first_day = table.Column<string>(type: "TEXT", nullable: true),
                    level = table.Column<string>(type: "TEXT", nullable: true),
                    mode = table.Column<string>(type: "TEXT", nullable: true),
                    body = table.Column<string>(type: "TEXT", nullable: true),
                    edition = table.Column<string>(type: "TEXT", nullable: true),
                    host_country = table.Column<string>(type: "TEXT", nullable: true),
                    thai_region = table.Column<string>(type: "TEXT", nullable: true),
                    venue = table.Column<string>(type: "TEXT", nullable: true),
                    participants = table.Column<int>(type: "INTEGER", nullable: true),
                    participants_qualifier = table.Column<string>(type: "TEXT", nullable: true),
                    participants_scope = table.Column<string>(type: "TEXT", nullable: true),
                    organisations = table.Column<int>(type: "INTEGER", nullable: true),
                    organisations_qualifier = table.Column<string>(type: "TEXT", nullable: true),
                    organisations_scope = table.Column<string>(type: "TEXT", nullable: true),
                    is_reviewed = table.Column<bool>(type: "INTEGER", nullable: false),
                    held_back_reason = table.Column<string>(type: "TEXT", nullable: true),
                    held_back_in_favour_of = table.Column<string>(type: "TEXT", nullable: true),
                    event_key = table.Column<string>(type: "TEXT", nullable: false),
                    resolutions_count = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_activities", x => x.activity_key);
                    table.ForeignKey(
                        name: "FK_activities_documents_document_hash",
                        column: x => x.document_hash,
                        principalTable: "documents",
                        principalColumn: "document_hash",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "activity_countries",
                columns: table => new
                {
                    activity_key = table.Column<string>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    country = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_activity_countries", x => new { x.activity_key, x.position });
                    table.ForeignKey(
                        name: "FK_activity_countries_activities_activity_key",
                        column: x => x.activity_key,
                        principalTable: "activities",
                        principalColumn: "activity_key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "activity_groups",
                columns: table => new
                {
                    activity_key = table.Column<string>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    grouping_code = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_activity_groups", x => new { x.activity_key, x.position });
                    table.ForeignKey(
                        name: "FK_activity_groups_activities_activity_key",
                        column: x => x.activity_key,
                        principalTable: "activities",
                        principalColumn: "activity_key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "activity_organisers",
                columns: table => new
                {
                    activity_key = table.Column<string>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_activity_organisers", x => new { x.activity_key, x.position });
                    table.ForeignKey(
                        name: "FK_activity_organisers_activities_activity_key",
                        column: x => x.activity_key,
                        principalTable: "activities",
                        principalColumn: "activity_key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "activity_provinces",
                columns: table => new
                {
                    activity_key = table.Column<string>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    province = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_activity_provinces", x => new { x.activity_key, x.position });
                    table.ForeignKey(
                        name: "FK_activity_provinces_activities_activity_key",
                        column: x => x.activity_key,
                        principalTable: "activities",
                        principalColumn: "activity_key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "evidence",
                columns: table => new
                {
                    activity_key = table.Column<string>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    field = table.Column<string>(type: "TEXT", nullable: false),
                    span_start = table.Column<int>(type: "INTEGER", nullable: false),
                    span_end = table.Column<int>(type: "INTEGER", nullable: false),
                    quote = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_evidence", x => new { x.activity_key, x.position });
                    table.ForeignKey(
                        name: "FK_evidence_activities_activity_key",
                        column: x => x.activity_key,
                        principalTable: "activities",
                        principalColumn: "activity_key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "participation",
                columns: table => new
                {
                    activity_key = table.Column<string>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    people = table.Column<int>(type: "INTEGER", nullable: false),
                    basis = table.Column<string>(type: "TEXT", nullable: false),
                    completes_total = table.Column<bool>(type: "INTEGER", nullable: false),
                    country = table.Column<string>(type: "TEXT", nullable: true),
                    province = table.Column<string>(type: "TEXT", nullable: true),
                    organisation_type = table.Column<string>(type: "TEXT", nullable: true),
                    sex = table.Column<string>(type: "TEXT", nullable: true),
                    age_group = table.Column<string>(type: "TEXT", nullable: true),
                    disability = table.Column<string>(type: "TEXT", nullable: true),
                    country_key = table.Column<string>(type: "TEXT", nullable: true),
                    province_key = table.Column<string>(type: "TEXT", nullable: true),
                    start_year = table.Column<int>(type: "INTEGER", nullable: true),
                    host_country = table.Column<string>(type: "TEXT", nullable: true),
                    is_approximate = table.Column<bool>(type: "INTEGER", nullable: false),
                    counts = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_participation", x => new { x.activity_key, x.position });
                    table.ForeignKey(
                        name: "FK_participation_activities_activity_key",
                        column: x => x.activity_key,
                        principalTable: "activities",
                        principalColumn: "activity_key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "problems",
                columns: table => new
                {
                    subject_key = table.Column<string>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    document_hash = table.Column<string>(type: "TEXT", nullable: false),
                    activity_key = table.Column<string>(type: "TEXT", nullable: true),
                    source = table.Column<string>(type: "TEXT", nullable: false),
                    place = table.Column<string>(type: "TEXT", nullable: false),
                    field = table.Column<string>(type: "TEXT", nullable: false),
                    found = table.Column<string>(type: "TEXT", nullable: false),
                    expected = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_problems", x => new { x.subject_key, x.position });
                    table.ForeignKey(
                        name: "FK_problems_activities_activity_key",
                        column: x => x.activity_key,
                        principalTable: "activities",
                        principalColumn: "activity_key",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_problems_documents_document_hash",
                        column: x => x.document_hash,
                        principalTable: "documents",
                        principalColumn: "document_hash",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "resolutions",
                columns: table => new
                {
                    resolution_key = table.Column<string>(type: "TEXT", nullable: false),
                    activity_key = table.Column<string>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    number = table.Column<string>(type: "TEXT", nullable: true),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    span_start = table.Column<int>(type: "INTEGER", nullable: false),
                    span_end = table.Column<int>(type: "INTEGER", nullable: false),
                    addressee = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_resolutions", x => x.resolution_key);
                    table.ForeignKey(
                        name: "FK_resolutions_activities_activity_key",
                        column: x => x.activity_key,
                        principalTable: "activities",
                        principalColumn: "activity_key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "sdg_assignments",
                columns: table => new
                {
                    subject_key = table.Column<string>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    document_hash = table.Column<string>(type: "TEXT", nullable: false),
                    activity_key = table.Column<string>(type: "TEXT", nullable: true),
                    resolution_key = table.Column<string>(type: "TEXT", nullable: true),
                    goal = table.Column<int>(type: "INTEGER", nullable: false),
                    target = table.Column<string>(type: "TEXT", nullable: true),
                    probability = table.Column<double>(type: "REAL", nullable: false),
                    method = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sdg_assignments", x => new { x.subject_key, x.position });
                    table.ForeignKey(
                        name: "FK_sdg_assignments_activities_activity_key",
                        column: x => x.activity_key,
                        principalTable: "activities",
                        principalColumn: "activity_key",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_sdg_assignments_documents_document_hash",
                        column: x => x.document_hash,
                        principalTable: "documents",
                        principalColumn: "document_hash",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_sdg_assignments_resolutions_resolution_key",
                        column: x => x.resolution_key,
                        principalTable: "resolutions",
                        principalColumn: "resolution_key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "sdg_terms",
                columns: table => new
                {
                    subject_key = table.Column<string>(type: "TEXT", nullable: false),
                    sdg_position = table.Column<int>(type: "INTEGER", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    span_start = table.Column<int>(type: "INTEGER", nullable: false),
                    span_end = table.Column<int>(type: "INTEGER", nullable: false),
                    weight = table.Column<double>(type: "REAL", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sdg_terms", x => new { x.subject_key, x.sdg_position, x.position });
                    table.ForeignKey(
                        name: "FK_sdg_terms_sdg_assignments_subject_key_sdg_position",
                        columns: x => new { x.subject_key, x.sdg_position },
                        principalTable: "sdg_assignments",
                        principalColumns: new[] { "subject_key", "position" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_activities_document_hash",
                table: "activities",
                column: "document_hash");

            migrationBuilder.CreateIndex(
                name: "IX_activities_event_key",
                table: "activities",
                column: "event_key");

            migrationBuilder.CreateIndex(
                name: "IX_activities_start_year",
                table: "activities",
                column: "start_year");

            migrationBuilder.CreateIndex(
                name: "IX_problems_activity_key",
                table: "problems",
                column: "activity_key");

            migrationBuilder.CreateIndex(
                name: "IX_problems_document_hash",
                table: "problems",
                column: "document_hash");

            migrationBuilder.CreateIndex(
                name: "IX_resolutions_activity_key",
                table: "resolutions",
                column: "activity_key");

            migrationBuilder.CreateIndex(
                name: "IX_sdg_assignments_activity_key",
                table: "sdg_assignments",
                column: "activity_key");

            migrationBuilder.CreateIndex(
                name: "IX_sdg_assignments_document_hash",
                table: "sdg_assignments",
                column: "document_hash");

            migrationBuilder.CreateIndex(
                name: "IX_sdg_assignments_resolution_key",
                table: "sdg_assignments",
                column: "resolution_key");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "activity_countries");

            migrationBuilder.DropTable(
                name: "activity_groups");

            migrationBuilder.DropTable(
                name: "activity_organisers");

            migrationBuilder.DropTable(
                name: "activity_provinces");

            migrationBuilder.DropTable(
                name: "codes");

            migrationBuilder.DropTable(
                name: "countries");

            migrationBuilder.DropTable(
                name: "country_regions");

            migrationBuilder.DropTable(
                name: "evidence");

            migrationBuilder.DropTable(
                name: "goals");

            migrationBuilder.DropTable(
                name: "grouping_members");

            migrationBuilder.DropTable(
                name: "groupings");

            migrationBuilder.DropTable(
                name: "participation");

            migrationBuilder.DropTable(
                name: "problems");

            migrationBuilder.DropTable(
                name: "provinces");

            migrationBuilder.DropTable(
                name: "reference_state");

            migrationBuilder.DropTable(
                name: "regions");

            migrationBuilder.DropTable(
                name: "sdg_terms");

            migrationBuilder.DropTable(
                name: "targets");

            migrationBuilder.DropTable(
                name: "thai_regions");

            migrationBuilder.DropTable(
                name: "sdg_assignments");

            migrationBuilder.DropTable(
                name: "resolutions");

            migrationBuilder.DropTable(
                name: "activities");

            migrationBuilder.DropTable(
                name: "documents");
        }
    }
}
