using Demo.Data;
using Demo.Host;
using Plugin.Tests.Support;

namespace Plugin.Tests.Demo;

/// <summary>Databases for tests that start a demo store themselves.</summary>
internal static class TestDatabases
{
    internal static DemoStoreOptions On(this DemoStoreOptions options, DatabaseKind kind) =>
        kind == DatabaseKind.Sqlite ? options : options with { Database = kind, ConnectionString = NewPostgres() };

    internal static string NewPostgres() => $"{PostgresServer.OrIgnore()};Database=demo_{Guid.NewGuid():N};Maximum Pool Size=10";
}
