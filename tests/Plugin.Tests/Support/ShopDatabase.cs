using System.Collections.Concurrent;
using Demo.Data;
using Npgsql;

namespace Plugin.Tests.Support;

/// <summary>A database of its own for one shop; several nodes, or one process after another, may open it. Gone when disposed.</summary>
public sealed class ShopDatabase : IAsyncDisposable
{
    private static readonly ConcurrentDictionary<(DatabaseKind, bool), Lazy<Task<ShopDatabase>>> Templates = new();

    private ShopDatabase(DatabaseKind kind)
    {
        Kind = kind;
        Name = "loyalty_" + Guid.NewGuid().ToString("N");
        Folder = Path.Combine(Path.GetTempPath(), Name);
        Directory.CreateDirectory(Folder);
    }

    public DatabaseKind Kind { get; }

    public string Folder { get; }

    public string? ConnectionString => Kind == DatabaseKind.Sqlite ? null : $"{PostgresServer.Connection};Database={Name};Maximum Pool Size=20";

    private string Name { get; }

    /// <summary>An empty one.</summary>
    public static ShopDatabase Create(DatabaseKind kind)
    {
        if (kind == DatabaseKind.Postgres)
            PostgresServer.OrIgnore();
        return new ShopDatabase(kind);
    }

    /// <summary>A copy of a shop that was opened once, because creating all tables and texts takes long.</summary>
    public static async Task<ShopDatabase> CreateAsync(DatabaseKind kind, bool installed, Func<ShopDatabase, Task> make)
    {
        var copy = Create(kind);
        var template = await Templates.GetOrAdd((kind, installed), _ => new Lazy<Task<ShopDatabase>>(async () =>
        {
            var made = Create(kind);
            await make(made);
            return made;
        })).Value;

        if (kind == DatabaseKind.Sqlite)
            foreach (var file in Directory.GetFiles(template.Folder))
                File.Copy(file, Path.Combine(copy.Folder, Path.GetFileName(file)));
        else
        {
            template.ClearPool();
            await ExecuteAsync($"CREATE DATABASE \"{copy.Name}\" TEMPLATE \"{template.Name}\"");
        }

        return copy;
    }

    public static async Task DisposeTemplatesAsync()
    {
        foreach (var template in Templates.Values.Where(template => template.IsValueCreated && template.Value.IsCompletedSuccessfully))
            await (await template.Value).DisposeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        if (Kind != DatabaseKind.Postgres)
            return;
        ClearPool();
        await ExecuteAsync($"DROP DATABASE IF EXISTS \"{Name}\" WITH (FORCE)");
    }

    private void ClearPool()
    {
        using var connection = new NpgsqlConnection(ConnectionString);
        NpgsqlConnection.ClearPool(connection);
    }

    private static async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection($"{PostgresServer.Connection};Database=postgres;Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
