using Demo.Data;
using Npgsql;

namespace Demo.Host;

/// <summary>Removes the data of an earlier start: the SQLite file, or everything in the PostgreSQL database.</summary>
internal static class FreshStart
{
    internal static async Task ClearAsync(DemoStoreOptions options, CancellationToken cancellation)
    {
        var database = options.DatabaseOptions;
        if (database.Kind == DatabaseKind.Sqlite)
        {
            if (Directory.Exists(options.DataFolder))
                SqliteFiles.Delete(database);
            return;
        }

        try
        {
            await using var connection = new NpgsqlConnection(database.ConnectionString);
            await connection.OpenAsync(cancellation);
            await using var command = new NpgsqlCommand("DROP SCHEMA public CASCADE; CREATE SCHEMA public", connection);
            await command.ExecuteNonQueryAsync(cancellation);
            NpgsqlConnection.ClearPool(connection);
        }
        catch (PostgresException missing) when (missing.SqlState == PostgresErrorCodes.InvalidCatalogName)
        {
        }
    }
}
