namespace Plugin.Tests.Support;

/// <summary>Where the tests find a PostgreSQL server: LOYALTY_POSTGRES, a connection string without database.</summary>
internal static class PostgresServer
{
    public static string? Connection => Environment.GetEnvironmentVariable("LOYALTY_POSTGRES");

    /// <summary>The connection; ignores the test when there is no server.</summary>
    public static string OrIgnore()
    {
        if (string.IsNullOrEmpty(Connection))
            Assert.Ignore("not checked: there is no PostgreSQL (set LOYALTY_POSTGRES, or run build/test.sh)");
        return Connection!;
    }
}
