using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace SdgInsights.Analytics.Tests;

public sealed class OpeningTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("sdginsights-open-").FullName;

    private string File => Path.Combine(folder, "insights.db");

    [Fact]
    public void Makes_a_file_where_there_is_none()
    {
        using var store = SqliteInsightsStore.Open(File, TestReference.World).Value!;
        Assert.Empty(store.Read("1.0", "linear 1").Sources);
    }

    [Fact]
    public void Reports_a_file_that_is_no_database()
    {
        System.IO.File.WriteAllText(File, "รายงานการประชุมภาคประชาสังคม ไม่ใช่ฐานข้อมูล");
        var problem = SqliteInsightsStore.Open(File, TestReference.World).Problem!;
        Assert.Equal("insights.db", problem.Source);
        Assert.Contains("not a database", problem.Found, StringComparison.Ordinal);
        Assert.StartsWith("รายงาน", System.IO.File.ReadAllText(File), StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_a_folder_that_does_not_exist() =>
        Assert.False(SqliteInsightsStore.Open(Path.Combine(folder, "none", "insights.db"), TestReference.World).Ok);

    [Fact]
    public void Leaves_the_database_of_another_program_alone()
    {
        Execute("CREATE TABLE notes (text TEXT)");
        Assert.Equal("a database of another program", SqliteInsightsStore.Open(File, TestReference.World).Problem?.Found);
    }

    [Fact]
    public void Leaves_a_database_of_a_later_version_alone()
    {
        SqliteInsightsStore.Open(File, TestReference.World).Value!.Dispose();
        Execute("INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Later', '99.0')");
        Assert.Contains("29990101000000_Later", SqliteInsightsStore.Open(File, TestReference.World).Problem?.Found, StringComparison.Ordinal);
    }

    [Fact]
    public void The_migrations_make_the_tables_of_the_model()
    {
        using var context = new DesignTimeContext().CreateDbContext([]);
        Assert.False(context.Database.HasPendingModelChanges());
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
