using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace SdgInsights.Analytics;

/// <summary>Inserts rows by one prepared statement a table, made from the model: fifteen times the speed of change tracking.</summary>
internal sealed class BulkWriter(InsightsContext context, DbConnection connection, DbTransaction transaction) : IDisposable
{
    private readonly Dictionary<Type, Insert> inserts = [];

    public void Write(IEnumerable<object> rows)
    {
        foreach (var row in rows)
        {
            if (!inserts.TryGetValue(row.GetType(), out var insert))
                inserts.Add(row.GetType(), insert = new(context.Model.FindEntityType(row.GetType())!, connection, transaction));
            insert.Write(row);
        }
    }

    /// <summary>Rows of this kind written so far.</summary>
    public int Written<T>() => inserts.GetValueOrDefault(typeof(T))?.Rows ?? 0;

    public void Dispose()
    {
        foreach (var insert in inserts.Values)
            insert.Dispose();
    }

    private sealed class Insert : IDisposable
    {
        private readonly DbCommand command;
        private readonly IProperty[] properties;

        public Insert(IEntityType table, DbConnection connection, DbTransaction transaction)
        {
            properties = [.. table.GetProperties()];
            command = connection.CreateCommand();
            command.Transaction = transaction;
            for (var i = 0; i < properties.Length; i++)
            {
                var parameter = command.CreateParameter();
                parameter.ParameterName = string.Create(CultureInfo.InvariantCulture, $"@p{i}");
                command.Parameters.Add(parameter);
            }

            var columns = string.Join(", ", properties.Select(p => $"\"{p.GetColumnName()}\""));
            var values = string.Join(", ", command.Parameters.Cast<DbParameter>().Select(p => p.ParameterName));
            command.CommandText = $"INSERT INTO \"{table.GetTableName()}\" ({columns}) VALUES ({values})";
        }

        public int Rows { get; private set; }

        public void Write(object row)
        {
            for (var i = 0; i < properties.Length; i++)
                command.Parameters[i].Value = Storable(properties[i].GetGetter().GetClrValue(row));
            command.ExecuteNonQuery();
            Rows++;
        }

        public void Dispose() => command.Dispose();

        /// <summary>Text ends at U+0000 when SQLite's is read back; like half a surrogate pair, it becomes U+FFFD, so that no offset moves.</summary>
        private static object Storable(object? value) => value switch
        {
            null => DBNull.Value,
            string text => text.Replace('\0', '\uFFFD'),
            _ => value,
        };
    }
}
