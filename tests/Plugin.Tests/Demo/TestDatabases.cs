using Demo.Data;
using Demo.Host;

namespace Plugin.Tests.Demo;

/// <summary>Where the tests find a PostgreSQL server: LOYALTY_POSTGRES, a connection string without database. Without it those tests are ignored.</summary>
internal static class TestDatabases
{
    internal static DemoStoreOptions On(this DemoStoreOptions options, DatabaseKind kind) =>
        kind == DatabaseKind.Sqlite ? options : options with { Database = kind, ConnectionString = NewPostgres() };

    internal static string NewPostgres()
    {
        if (Environment.GetEnvironmentVariable("LOYALTY_POSTGRES") is not { Length: > 0 } server)
        {
            Assert.Ignore("LOYALTY_POSTGRES names no PostgreSQL server.");
            return "";
        }

        return $"{server};Database=demo_{Guid.NewGuid():N};Maximum Pool Size=10";
    }
}
