using System.Text;
using Microsoft.EntityFrameworkCore;

namespace SdgInsights.Analytics;

/// <summary>The relational model of the store. Tables and columns are in snake_case, so that measures read as plain SQL.</summary>
internal sealed class InsightsContext(DbContextOptions<InsightsContext> options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        RecordTables.Configure(modelBuilder);
        DimensionTables.Configure(modelBuilder);
        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(e => e.GetProperties()))
            property.SetColumnName(SnakeCase(property.Name));
    }

    private static string SnakeCase(string name)
    {
        var column = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsUpper(c) && column.Length > 0)
                column.Append('_');
            column.Append(char.ToLowerInvariant(c));
        }

        return column.ToString();
    }
}
