using Demo.Import.Bulk;
using Microsoft.EntityFrameworkCore;
using Nop.Core;
using Npgsql;

namespace Demo.Data;

internal static class PostgresBulk
{
    internal static async Task RunAsync<T>(DemoDbContext context, BulkTable<T> table, IList<T> rows, List<T> numbered) where T : BaseEntity
    {
        var connection = (NpgsqlConnection)context.Database.GetDbConnection();
        await TakeIdsAsync(connection, table.Name, numbered);
        await using var copy = await connection.BeginBinaryImportAsync($"COPY \"{table.Name}\" ({table.QuotedColumns}) FROM STDIN (FORMAT BINARY)");
        foreach (var row in rows)
        {
            await copy.StartRowAsync();
            foreach (var column in table.Columns)
                if (column.Read(row) is { } value)
                    await copy.WriteAsync(value, column.StoreType);
                else
                    await copy.WriteNullAsync();
        }

        await copy.CompleteAsync();
    }

    /// <summary>From the table's own sequence, so that other writers get other numbers.</summary>
    private static async Task TakeIdsAsync<T>(NpgsqlConnection connection, string table, List<T> numbered) where T : BaseEntity
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT nextval(pg_get_serial_sequence('\"{table}\"', 'Id'))::int FROM generate_series(1, {numbered.Count})";
        await using var reader = await command.ExecuteReaderAsync();
        foreach (var row in numbered)
        {
            await reader.ReadAsync();
            row.Id = reader.GetInt32(0);
        }
    }
}
