using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace SdgInsights.Analytics;

/// <summary>Lets <c>dotnet ef</c> build the model without a database; see <c>tools/Migrations</c>.</summary>
internal sealed class DesignTimeContext : IDesignTimeDbContextFactory<InsightsContext>
{
    public InsightsContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<InsightsContext>().UseSqlite("Data Source=:memory:").Options);
}
