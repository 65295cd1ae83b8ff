using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Demo.Data;

/// <summary>Creates the database and the core tables; nodes that start at the same moment wait for each other.</summary>
public sealed class DatabaseCreator(DbContexts contexts)
{
    private const long LockId = 490_2026;

    /// <summary>Runs <paramref name="setup"/> while no other node is being set up.</summary>
    public async Task CreateAsync(Func<Task> setup)
    {
        if (contexts.Database.Kind == DatabaseKind.Sqlite)
            await WithFileLockAsync(setup);
        else
            await WithAdvisoryLockAsync(setup);
    }

    private async Task CreateTablesAsync()
    {
        await using var context = contexts.Create();
        await context.Database.EnsureCreatedAsync();
        if (context.Kind == DatabaseKind.Sqlite)
            await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL");
    }

    private async Task WithFileLockAsync(Func<Task> setup)
    {
        var file = new SqliteConnectionStringBuilder(contexts.Database.ConnectionString).DataSource;
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        await using var held = await HoldAsync(file + ".lock");
        await CreateTablesAsync();
        await setup();
    }

    private static async Task<FileStream> HoldAsync(string path)
    {
        for (var attempt = 0; ; attempt++)
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            }
            catch (IOException) when (attempt < 1200)
            {
                await Task.Delay(100);
            }
    }

    private async Task WithAdvisoryLockAsync(Func<Task> setup)
    {
        await CreateDatabaseAsync();
        await using var connection = new NpgsqlConnection(contexts.Database.ConnectionString);
        await connection.OpenAsync();
        await ExecuteAsync(connection, $"SELECT pg_advisory_lock({LockId})");
        try
        {
            await CreateTablesAsync();
            await setup();
        }
        finally
        {
            await ExecuteAsync(connection, $"SELECT pg_advisory_unlock({LockId})");
        }
    }

    private async Task CreateDatabaseAsync()
    {
        var wanted = new NpgsqlConnectionStringBuilder(contexts.Database.ConnectionString);
        try
        {
            await using var probe = new NpgsqlConnection(wanted.ConnectionString);
            await probe.OpenAsync();
        }
        catch (PostgresException missing) when (missing.SqlState == PostgresErrorCodes.InvalidCatalogName)
        {
            var name = wanted.Database;
            wanted.Database = "postgres";
            await using var connection = new NpgsqlConnection(wanted.ConnectionString);
            await connection.OpenAsync();
            try
            {
                await ExecuteAsync(connection, $"CREATE DATABASE \"{name}\"");
            }
            catch (PostgresException exists) when (exists.SqlState is PostgresErrorCodes.DuplicateDatabase or PostgresErrorCodes.UniqueViolation)
            {
            }
        }
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
