using System.Data.Common;
using Demo.Import.Bulk;
using Microsoft.EntityFrameworkCore;
using Nop.Core;

namespace Demo.Data;

internal static class SqliteBulk
{
    internal static async Task RunAsync<T>(DemoDbContext context, DbTransaction transaction, BulkTable<T> table, IList<T> rows, List<T> numbered) where T : BaseEntity
    {
        var connection = context.Database.GetDbConnection();
        await using var last = connection.CreateCommand();
        last.Transaction = transaction;
        last.CommandText = $"SELECT COALESCE((SELECT seq FROM sqlite_sequence WHERE name = '{table.Name}'), 0)";

        // the transaction holds the only write lock, so nobody else takes these numbers
        var id = Convert.ToInt32(await last.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture);
        numbered.ForEach(row => row.Id = ++id);

        await using var insert = connection.CreateCommand();
        insert.Transaction = transaction;
        insert.CommandText = $"INSERT INTO \"{table.Name}\" ({table.QuotedColumns}) VALUES ({string.Join(", ", table.Columns.Select((_, i) => $"@p{i}"))})";
        var parameters = table.Columns.Select((_, i) => Add(insert, $"@p{i}")).ToArray();
        foreach (var row in rows)
        {
            for (var i = 0; i < parameters.Length; i++)
                parameters[i].Value = table.Columns[i].Read(row) ?? DBNull.Value;
            insert.ExecuteNonQuery();
        }
    }

    private static DbParameter Add(DbCommand command, string name)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        command.Parameters.Add(parameter);
        return parameter;
    }
}
