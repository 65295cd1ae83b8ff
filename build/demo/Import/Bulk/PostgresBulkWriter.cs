using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Demo.Import.Bulk;

/// <summary>Binary COPY; afterwards the identity continues behind the last id.</summary>
public sealed class PostgresBulkWriter(DbContext context) : BulkWriter(context)
{
    public override async Task WriteAsync<T>(IEnumerable<T> rows, CancellationToken cancellation = default)
    {
        var table = TableOf<T>();
        LastId<T>();
        var connection = (NpgsqlConnection)Connection;
        await using (var copy = await connection.BeginBinaryImportAsync(
            $"COPY \"{table.Name}\" ({table.QuotedColumns}) FROM STDIN (FORMAT BINARY)", cancellation))
        {
            foreach (var row in rows)
                await WriteRowAsync(copy, table, row, cancellation);
            await copy.CompleteAsync(cancellation);
        }
        Scalar($"SELECT setval(pg_get_serial_sequence('\"{table.Name}\"', 'Id'), (SELECT COALESCE(MAX(\"Id\"), 1) FROM \"{table.Name}\"))");
    }

    private static async Task WriteRowAsync<T>(NpgsqlBinaryImporter copy, BulkTable<T> table, T row, CancellationToken cancellation)
    {
        await copy.StartRowAsync(cancellation);
        foreach (var column in table.Columns)
        {
            if (column.Read(row) is { } value)
                await copy.WriteAsync(value, column.StoreType, cancellation);
            else
                await copy.WriteNullAsync(cancellation);
        }
    }
}
