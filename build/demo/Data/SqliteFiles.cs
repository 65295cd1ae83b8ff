using Microsoft.Data.Sqlite;

namespace Demo.Data;

internal static class SqliteFiles
{
    /// <summary>Closes pooled connections, so that the files can be removed.</summary>
    internal static void Release(DatabaseOptions database)
    {
        using var connection = new SqliteConnection(database.ConnectionString);
        SqliteConnection.ClearPool(connection);
    }

    internal static void Delete(DatabaseOptions database)
    {
        Release(database);
        var file = new SqliteConnectionStringBuilder(database.ConnectionString).DataSource;
        foreach (var suffix in new[] { "", "-wal", "-shm" })
            File.Delete(file + suffix);
    }
}
